import ConveneCore
import ConveneValues
import ConveneWords

extension Phrases {
  /// The days of an earlier or a later meeting.
  func dates(of one: SeriesMeeting) -> String { dates(from: one.starts, to: one.ends) }

  /// A recommendation of an earlier meeting, and by what this one answers it.
  func line(of answer: RecommendationAnswer, in meeting: Meeting) -> [Inline] {
    let earlier = answer.meeting
    var words = answersRecommendation(
      number: answer.number, meeting: earlier.title[language], dates: dates(of: earlier),
      words: answer.words[language])
    switch answer.way {
    case .meeting: break
    case .session(let key):
      let session = meeting.programme.first { $0.key == key }
      let title = session?.title[language] ?? ""
      let kind = session.map { sessionKind($0.kind) } ?? key
      words += " " + answeredInSession(session: title.isEmpty ? kind : title)
    case .project(let code): words += " " + answeredByProject(code: code)
    }
    return answer.note.isEmpty ? [.text(words)] : [.text(words + " "), .isolated(answer.note)]
  }

  /// That a later meeting answers a recommendation.
  func sentence(of one: Lineage.TakenUp) -> String {
    takenUpBy(
      number: one.answer.number, meeting: one.by.title[language], dates: dates(of: one.by))
  }
}
