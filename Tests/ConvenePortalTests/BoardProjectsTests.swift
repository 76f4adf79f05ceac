import ConveneCore
import ConveneValues
import ConveneWords
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// What the board of a meeting shows of projects of the plan of action.
@Suite struct BoardProjectsTests {
  @Test func `projects stand with their owner and what they lack until they are done`() async throws
  {
    try await SignInTests.atBoard { here, desk, portal in
      let session = try await SignInTests.session(of: "assistant", desk, portal)
      func board(_ language: Language) async -> String {
        await portal.answer(
          PortalFixture.asked(
            "GET", "/board/\(here.hand.meeting.code)", query: ["lang": language.rawValue],
            headers: ["cookie": session])
        ).text
      }
      #expect(await !board(.english).contains(Phrases(.english).boardProjects))
      let hand = here.hand
      let topic = try #require(hand.meeting.topics.first?.key)
      let code = try #require(try await desk.invitations(hand).first).code
      let one = try await desk.addProject(
        ProjectSaid(title: "Portal <of> maps", owner: code, table: 1),
        lacking: [NewLack("finance:\(topic)"), NewLack("data")], in: .english, hand)
      _ = try await desk.fillLack(2, of: one.code, by: code, hand)
      _ = try await desk.addProject(
        ProjectSaid(title: "Ended one"), lacking: [], in: .english, hand)
      _ = try await desk.settleProject("PR-0002", as: .ended, because: "no money", hand)
      for language in Language.allCases {
        let (page, phrases) = (await board(language), Phrases(language))
        #expect(page.contains(phrases.boardProjects))
        // What somebody fills is lacking no more.
        #expect(page.contains("<td>\(phrases.lack(.finance)) \(phrases.lettered(topic))</td>"))
        #expect(page.contains("PR-0001") && !page.contains("PR-0002"))
        #expect(!page.contains("<of>"))
      }
      #expect(await board(.english).contains("Portal &lt;of&gt; maps"))
      let owner = try #require(try await desk.project(one.code, hand).project.owner)
      #expect(await board(.french).contains(owner.person?.name ?? "nobody"))
    }
  }
}
