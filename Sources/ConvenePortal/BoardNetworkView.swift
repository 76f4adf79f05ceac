import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// What was hoped for between people, what came of it, and the network around the meeting.
struct BoardNetworkView {
  let hand: MeetingInHand
  let hopes: HopesAndPartnerships
  let network: MeetingNetwork
  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile

  var page: HTML {
    let drawing = Drawing.hopes(hopes, in: phrases.language)
    let paper = Document.network(network, of: hand.meeting, in: phrases.language).withoutPicture
    let before: HTML =
      network.nodes.isEmpty
      ? "<p>\(phrases.boardNoNetwork)</p>\n"
      : """
      <figure class="wide">
      \(HTML(Drawing.network(network, in: phrases.language), id: "network"))</figure>
      <div class="papers">
      \(HTML(paper))</div>

      """
    return BoardFrame(visit: visit, phrases: phrases, style: style).page(
      title: phrases.boardNetwork, path: "/board/\(hand.meeting.code)/network",
      of: (hand, .network),
      """
      <header class="opening">
      <p class="eyebrow"><bdi>\(hand.meeting.code)</bdi></p>
      <h1>\(phrases.boardNetwork)</h1>
      <p class="lead">\(drawing.description)</p>
      </header>
      <figure class="wide">
      \(HTML(drawing, id: "hopes"))</figure>
      <p class="small">\(phrases.boardHopesExplained)</p>
      \(before)
      """)
  }
}

extension Document {
  /// Without the head that the page around it has already, and the picture above it.
  fileprivate var withoutPicture: Document {
    var paper = self
    (paper.masthead, paper.particulars, paper.foot) = ([], [], "")
    paper.blocks.removeAll { if case .drawing = $0 { true } else { false } }
    return paper
  }
}
