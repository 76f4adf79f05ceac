import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// Who applied, by sector and country, and how the scores are spread; nobody is named.
struct BoardApplicationsView {
  let hand: MeetingInHand
  let tally: ApplicationTally
  /// Best first.
  let scores: [ScoreShown]
  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile

  private var language: Language { phrases.language }

  var page: HTML {
    let opening =
      tally.applied == 0
      ? phrases.boardNobodyApplied : phrases.boardSoManyApplied(applications: tally.applied)
    return BoardFrame(visit: visit, phrases: phrases, style: style).page(
      title: phrases.boardApplicationsTitle, path: "/board/\(hand.meeting.code)/applications",
      of: (hand, .applications),
      """
      <header class="opening">
      <p class="eyebrow"><bdi>\(hand.meeting.code)</bdi></p>
      <h1>\(phrases.boardApplicationsTitle)</h1>
      <p class="lead">\(opening)</p>
      </header>
      \(ScoreSpread(scores: scores, phrases: phrases).section)\
      \(groups(phrases.boardBySector, sectors))\(groups(phrases.boardByEachCountry, countries))
      """)
  }

  private typealias Row = (name: HTML, applied: Int, selected: Int)

  private var sectors: [Row] {
    tally.sectors.map { group in
      let key: HTML = """
        <svg class="key" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" \
        focusable="false"><circle \(SectorInk(group.key).dot) cx="6" cy="6" r="5"/></svg>
        """
      let name = group.key.map(phrases.sector) ?? phrases.sectorUnknown
      return ("\(key)\(name)", group.applied, group.selected)
    }
  }

  private var countries: [Row] {
    tally.countries.map { group in
      ("\(CountryNames.name(of: group.key, in: language))", group.applied, group.selected)
    }
  }

  /// Group by group, as bars and in figures.
  private func groups(_ heading: String, _ rows: [Row]) -> HTML {
    guard !rows.isEmpty else { return .nothing }
    let most = max(rows.map(\.applied).max() ?? 1, 1)
    let showsSelected = rows.contains { $0.selected > 0 }
    let lines = rows.map { row -> HTML in
      let selected: HTML = showsSelected ? "<td class=\"end\">\(row.selected)</td>" : .nothing
      return """
        <tr><th scope="row">\(row.name)<svg class="bars" viewBox="0 0 \(most) 2" \
        preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        <rect class="s-written" x="0" y="0" width="\(row.applied)" height="2"/>\
        <rect class="s-accepted" x="0" y="0" width="\(row.selected)" height="2"/></svg></th>\
        <td class="end">\(row.applied)</td>\(selected)</tr>

        """
    }
    let head: HTML =
      showsSelected ? "<th scope=\"col\" class=\"end\">\(phrases.outcomeSelected)</th>" : .nothing
    return """
      <section class="figures">
      <h2>\(heading)</h2>
      <div class="scroll" role="region" tabindex="0" aria-label="\(heading)">
      <table>
      <thead><tr><th scope="col">\(phrases.boardGroup)</th>\
      <th scope="col" class="end">\(phrases.boardApplied)</th>\(head)</tr></thead>
      <tbody>
      \(lines)</tbody>
      </table>
      </div>
      </section>

      """
  }
}

/// How many have how many points, and between which the ratings leave open what becomes of somebody.
struct ScoreSpread {
  /// Points to a column.
  private static let step = 5

  let scores: [ScoreShown]
  let phrases: Phrases

  private var steps: [(points: Int, all: Int, open: Int)] {
    let last = 100 / Self.step - 1
    let groups = Dictionary(grouping: scores) { one in
      min(last, max(0, one.total / (Self.step * 1_000_000)))
    }
    return (0...last).map { step in
      let here = groups[step] ?? []
      return (step * Self.step, here.count, here.count { $0.isOpen })
    }
  }

  var section: HTML {
    guard !scores.isEmpty else { return .nothing }
    let steps = steps
    let open = steps.indices.filter { steps[$0].open > 0 }
    let isLabelled = { (points: Int) in points.isMultiple(of: 20) }
    let picture = ColumnPicture(
      columns: steps.map { one in
        .init(
          title: isLabelled(one.points) ? "\(one.points)" : "", height: one.all, marked: one.open)
      },
      words: phrases.boardScoresInWords(
        applications: scores.count, open: scores.count { $0.isOpen }),
      band: open.first.flatMap { first in
        open.last.map { (first...$0, phrases.boardOpenBand) }
      })
    let table = FiguresTable(
      id: "scores",
      heads: [phrases.boardPoints, phrases.boardApplications, phrases.boardLeftOpen],
      rows: steps.reversed().filter { $0.all > 0 }.map { one in
        ["\u{2066}\(one.points)–\(one.points + Self.step)\u{2069}", "\(one.all)", "\(one.open)"]
      }, phrases: phrases)
    return """
      <section class="figures">
      <h2>\(phrases.boardScores)</h2>
      <figure>
      \(picture.drawn)<figcaption class="small">\(picture.words)</figcaption>
      </figure>
      \(table.details)</section>

      """
  }
}
