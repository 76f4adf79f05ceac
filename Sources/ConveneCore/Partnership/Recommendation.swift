import ConveneValues
import Foundation

/// What a meeting recommended, as its report numbers it.
package struct Recommendation: Sendable {
  package let id: UUID
  /// From 1, in the meeting.
  package let number: Int
  package let words: Wording
  /// To whom, where it is to somebody.
  package let owner: Partnership.Partner?
  /// By when, where a day was named.
  package let due: Day?

  package init(
    id: UUID, number: Int, words: Wording, owner: Partnership.Partner? = nil, due: Day? = nil
  ) {
    (self.id, self.number, self.words, self.owner, self.due) = (id, number, words, owner, due)
  }
}

/// A meeting of a series, as another one of it calls it.
package struct SeriesMeeting: Hashable, Sendable {
  package let id: Meeting.ID
  package let code: String
  package let title: Wording
  package let starts: Day
  package let ends: Day

  package init(id: Meeting.ID, code: String, title: Wording, starts: Day, ends: Day) {
    (self.id, self.code, self.title) = (id, code, title)
    (self.starts, self.ends) = (starts, ends)
  }
}

/// By what a meeting answers a recommendation of an earlier one.
package struct RecommendationAnswer: Sendable {
  package enum Way: Hashable, Sendable {
    case meeting
    /// By its key.
    case session(String)
    /// By its code.
    case project(String)
  }

  package let id: UUID
  /// Whose recommendation it is.
  package let meeting: SeriesMeeting
  package let number: Int
  /// What was recommended, as it stood when it was answered.
  package let words: Wording
  package let way: Way
  package let note: String

  package init(
    id: UUID, meeting: SeriesMeeting, number: Int, words: Wording, way: Way, note: String
  ) {
    (self.id, self.meeting, self.number, self.words) = (id, meeting, number, words)
    (self.way, self.note) = (way, note)
  }
}

/// What binds a meeting to others of its series.
package struct Lineage: Sendable {
  /// A recommendation of this meeting that a later one answers.
  package struct TakenUp: Sendable {
    package let by: SeriesMeeting
    package let answer: RecommendationAnswer

    package init(by: SeriesMeeting, answer: RecommendationAnswer) {
      (self.by, self.answer) = (by, answer)
    }
  }

  /// The meeting before it; nil of a first one.
  package var follows: SeriesMeeting?
  /// What it answers of earlier ones.
  package var answers: [RecommendationAnswer] = []
  /// What it recommended itself.
  package var recommendations: [Recommendation] = []
  /// What of that later ones answer, as far as whoever asks may see them.
  package var takenUp: [TakenUp] = []

  package init() {}
}

/// What an applicant promised at an earlier meeting of the series and kept; shown to those who review, and
/// no part of any score.
package struct KeptCommitment: Hashable, Sendable {
  /// The code there.
  package let commitment: String
  /// Of the earlier meeting.
  package let title: Wording
  package let what: String
  package let due: Day
  package let keptOn: Day

  package init(commitment: String, title: Wording, what: String, due: Day, keptOn: Day) {
    (self.commitment, self.title, self.what) = (commitment, title, what)
    (self.due, self.keptOn) = (due, keptOn)
  }
}
