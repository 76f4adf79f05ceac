import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// Partner meetings on the page behind a link: what its reader is offered, whether they take part, and whom
/// they wish to meet.
///
/// A meeting that there will not be is told in one sentence, whoever said what.
struct PartnersView: InvitationPart {
  let page: InvitationPage
  let partners: PartnerMatters
  let phrases: Phrases
  let proof: String

  private var language: Language { phrases.language }

  var content: HTML {
    let parts = [meetings, wishes, taking].filter { $0 != .nothing }
    guard page.meeting.cancelledOn == nil, !parts.isEmpty else { return .nothing }
    return """
      <section class="partners matters" id="partners">
      <h2>\(phrases.pagePartners)</h2>
      \(parts)</section>

      """
  }

  private func button(
    _ name: String, _ value: String, _ words: String, isMain: Bool = false, label: String = ""
  ) -> HTML {
    let spoken: HTML = label.isEmpty ? .nothing : " aria-label=\"\(label)\""
    return """
      <button type="submit" name="\(name)" value="\(value)" \
      class="\(isMain ? "main" : "quiet")"\(spoken)>\(words)</button>

      """
  }

  private var meetings: HTML {
    let all = partners.meetings.map { one -> HTML in
      let time = [
        phrases.dateAsHeading(one.starts.day),
        phrases.times(from: one.starts.time, to: one.ends.time),
      ].joined(separator: phrases.comma)
      let place = [phrases.numberedTable(number: one.table), one.room[language]]
        .filter { !$0.isEmpty }.joined(separator: phrases.comma)
      let from = phrases.origin(one.organisation[language], one.country, one.countryName)
      let isLive = [.offered, .accepted, .agreed].contains(one.standing)
      let why = isLive ? page.meeting.why(one, in: language) : []
      let reasons: HTML =
        why.isEmpty
        ? .nothing : "<ul>\n\(why.map { words -> HTML in "<li>\(words)</li>\n" })</ul>\n"
      let whereTo: HTML = isLive ? "<p>\(place)</p>\n" : .nothing
      return """
        <section class="seat">
        <h3>\(time)</h3>
        <p><strong><bdi>\(one.name[language])</bdi></strong><br><span class="small">\(from)</span></p>
        \(whereTo)\(reasons)<p role="status">\(standing(of: one))</p>
        \(answers(to: one))</section>

        """
    }
    return all.isEmpty ? .nothing : "\(all)"
  }

  private func standing(of one: OwnPartnerMeeting) -> String {
    switch one.standing {
    case .offered: phrases.pagePartnersOffered(day: phrases.date(one.answerBy))
    case .accepted: phrases.pagePartnersWaits
    case .agreed: phrases.pagePartnersHeld
    case .declined where one.mayReturn:
      phrases.pagePartnersDeclinedYet(day: phrases.date(one.answerBy))
    case .declined: phrases.pagePartnersDeclined
    case .none: phrases.pagePartnersNone
    }
  }

  private func answers(to one: OwnPartnerMeeting) -> HTML {
    let (id, name) = (one.id.uuidString.lowercased(), one.name[language])
    let accept = button(
      "accept", id, phrases.pagePartnersAccept, isMain: true,
      label: phrases.pagePartnersAcceptWith(name: name))
    let decline = button(
      "decline", id, phrases.pagePartnersDecline,
      label: phrases.pagePartnersDeclineWith(name: name))
    switch one.standing {
    case .offered: return form(.nothing, [accept, decline])
    case .accepted, .agreed: return form(.nothing, [decline])
    case .declined where one.mayReturn: return form(.nothing, [accept])
    case .declined, .none: return .nothing
    }
  }

  private var wishes: HTML {
    guard partners.isOpen, partners.shows != nil, !partners.people.isEmpty else { return .nothing }
    let people = partners.people.map { one -> HTML in
      let name = one.neighbour.name[language]
      let from = phrases.origin(
        one.neighbour.organisation[language], one.neighbour.country, one.neighbour.countryName)
      let id = one.id.uuidString.lowercased()
      let choice =
        one.isWished
        ? button(
          "unwish", id, phrases.pagePartnersUnwish,
          label: phrases.pagePartnersUnwishOf(name: name))
        : button(
          "wish", id, phrases.pagePartnersWish, label: phrases.pagePartnersWishOf(name: name))
      return """
        <li><span class="who"><bdi>\(name)</bdi><br><span class="small">\(from)</span></span>\(choice)</li>

        """
    }
    return """
      <details>
      <summary>\(phrases.pagePartnersWishes)</summary>
      <p>\(phrases.pagePartnersWishesWhat)</p>
      <form method="post" action="/invitation?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <ul class="people">
      \(people)</ul>
      </form>
      </details>

      """
  }

  private var taking: HTML {
    let isIn = partners.shows != nil
    guard partners.isOpen || isIn else { return .nothing }
    let showing: HTML = partners.shows == true ? " checked" : .nothing
    let agreed: HTML = isIn ? " checked" : .nothing
    let fields: HTML = """
      <label class="choice"><input type="checkbox" name="consent" value="on"\(agreed)><span>\
      \(page.meeting.consentToPartners(in: language))</span></label>
      <label class="choice"><input type="checkbox" name="shows" value="on"\(showing)><span>\
      \(phrases.pagePartnersShows)</span></label>

      """
    let join =
      partners.isOpen
      ? [
        button(
          "partners", "join", isIn ? phrases.pageKeep : phrases.pagePartnersJoin, isMain: !isIn)
      ] : []
    let leave = isIn ? [button("partners", "leave", phrases.pagePartnersLeave)] : []
    let open: HTML = isIn ? .nothing : " open"
    let title = isIn ? phrases.pagePartnersTakesPart : phrases.pagePartnersTakePart
    return """
      <details\(open)>
      <summary>\(title)</summary>
      <p>\(phrases.pagePartnersWhat)</p>
      \(form(fields, join + leave))</details>

      """
  }
}
