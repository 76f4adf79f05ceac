import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// What a reviewer reads, as the bytes of a file; in their own language when none is named.
  package func reviewSheet(
    of reviewer: String?, as format: PaperFormat, in language: Language?, _ hand: MeetingInHand
  ) async throws -> [UInt8] {
    let (entry, _) = try await self.reviewer(reviewer, hand)
    guard [.pdf, .html, .text].contains(format) else {
      throw Refusal.noSuchSheetFormat(format: format.rawValue)
    }
    let today = Day(now(), inZone: hand.meeting.zone)
    let (bundle, own) = try await look(.recordReviews, .review, in: hand, for: entry.person) {
      store in
      (
        try store.bundle(for: entry, hand),
        try store.people([entry.person]).first?.letterLanguage(among: hand.meeting.languages)
      )
    }
    guard !bundle.dossiers.isEmpty else {
      throw Refusal.nothingToReview(reviewer: entry.code)
    }
    let document = Document.reviewSheet(
      bundle, of: hand.meeting, in: language ?? own ?? hand.mainLanguage)
    switch format {
    case .html: return Array(HTMLPage.text(for: document).utf8)
    case .text: return Array(PlainText.text(for: document).utf8)
    default: return try PDF.data(for: document, made: today)
    }
  }
}

extension Store {
  func bundle(for reviewer: ReviewerEntry, _ hand: MeetingInHand) throws
    -> ReviewBundle
  {
    let reviews = try reviews(of: hand.id).filter { $0.reviewer == reviewer.code }
    let mine = Set(reviews.map(\.application))
    let applications = try applications(of: hand.id).filter { mine.contains($0.code) }
    let wished = applications.flatMap(\.wishes)
    let people = try peopleByID(
      applications.map(\.person)
        + wished.compactMap { wish in
          if case .person(let id) = wish { id } else { nil }
        })
    let organisations = try organisationsByID(
      people.values.compactMap(\.organisation)
        + applications.flatMap(\.pastPartnerships).flatMap(\.partners)
        + wished.compactMap { wish in
          if case .organisation(let id) = wish { id } else { nil }
        })
    let isBlind = hand.meeting.reviews.blind
    let kept = isBlind ? [:] : try keptCommitments(of: hand.id)
    let follows = isBlind ? try lineage(of: hand.id).follows : nil
    return ReviewBundle(
      reviewer: reviewer.code, due: reviews.filter { !$0.isGiven }.compactMap(\.due).min(),
      dossiers: applications.compactMap { application in
        people[application.person].map {
          var dossier = Dossier(
            application, by: $0, organisations: organisations, people: people,
            isBlind: isBlind, questions: hand.meeting.ownQuestions)
          dossier.kept = kept[application.code] ?? []
          return dossier
        }
      }, hidesEvidence: follows != nil)
  }
}
