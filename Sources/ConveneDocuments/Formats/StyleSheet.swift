import ConveneCore
import ConveneValues
import ConveneWords

/// The look of a paper on a screen and on a browser's printer.
enum StyleSheet {
  static func text(for document: Document) -> String {
    let inks: [Drawing.Ink] =
      [.text, .quiet, .line, .paper, .panel, .accent, .warning] + Sector.allCases.map(Ink.sector)
    let light = inks.map { "--\($0.name): \(Ink.hex($0.colour));" }
    let dark = inks.map { "--\($0.name): \(Ink.hex($0.colourInTheDark));" }
    let classes = inks.map {
      ".fill-\($0.name) { fill: var(--\($0.name)) } "
        + ".stroke-\($0.name) { stroke: var(--\($0.name)) }"
    }
    let letters = ListStyle.alphabet(of: document.language).map { "\"\($0)\"" }
    let mark = Phrases(document.language).letterMark(letter: "|").split(
      separator: "|", omittingEmptySubsequences: false)
    let size = document.page == .a4Landscape ? "A4 landscape" : "A4"
    return """
      :root { color-scheme: light dark; \(light.joined(separator: " ")) }
      @media (prefers-color-scheme: dark) {
      :root { \(dark.joined(separator: " ")) }
      }
      @media print {
      :root { color-scheme: light; \(light.joined(separator: " ")) }
      }
      @counter-style paper-letters {
        system: alphabetic; symbols: \(letters.joined(separator: " ")); prefix: "\(mark.first ?? "")";
        suffix: "\(mark.last ?? "") ";
      }
      \(classes.joined(separator: "\n"))
      @page {
        size: \(size); margin: 20mm;
        @bottom-center { content: counter(page) " / " counter(pages); font: 8pt "Noto Sans"; }
      }
      \(document.hasHead ? rules + heads : rules)
      """
  }

  private typealias Ink = Drawing.Ink

  private static let heads = """
    .particulars {
      float: inline-end; list-style: none; padding: 0; margin: 0 0 .5rem; margin-inline-start: 1rem;
      text-align: end; font-size: .875rem;
    }
    .particulars li { margin: 0; }
    .particulars li:first-child { font-weight: 700; }
    .marking { font-weight: 700; margin: 0 0 .5rem; color: var(--warning); }
    .emblem { display: block; block-size: 4rem; margin-block-end: .5rem; }
    .particulars + .masthead, .marking + .masthead { color: var(--accent); font-weight: 700; }
    h1 { clear: both; }

    """

  private static let rules = """
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--paper); color: var(--text);
      font: 1rem/1.55 "Noto Sans", system-ui, "Segoe UI", sans-serif;
    }
    nav {
      display: flex; flex-wrap: wrap; gap: 1rem; justify-content: end;
      max-inline-size: 52rem; margin-inline: auto; padding: 1rem 1.25rem 0;
    }
    nav + main { padding-block-start: .5rem; }
    :lang(ar) em { font-style: normal; color: var(--accent); }
    :lang(ar) { font-family: "Noto Naskh Arabic", "Noto Sans", serif; line-height: 1.8; }
    main { max-inline-size: 52rem; margin-inline: auto; padding: 2.5rem 1.25rem; }
    header { border-block-end: 2px solid var(--accent); margin-block-end: 1.75rem; }
    .masthead { margin: 0; color: var(--quiet); font-size: .875rem; }
    .masthead:first-child { color: var(--accent); font-weight: 700; }
    h1 { font-size: 1.75rem; line-height: 1.25; margin-block: .75rem 1rem; text-wrap: balance; }
    h2, h3, h4, h5, h6 { line-height: 1.3; margin-block: 1.75em .5em; break-after: avoid; }
    h2 { font-size: 1.25rem; color: var(--accent); }
    h3 { font-size: 1.05rem; }
    h4, h5, h6 { font-size: 1rem; color: var(--quiet); }
    p { margin-block: 0 .8em; orphans: 2; widows: 2; }
    .remark { color: var(--quiet); font-size: .875rem; }
    a { color: var(--accent); text-underline-offset: .15em; }
    p, li, td, th, h1 { overflow-wrap: break-word; }
    .figure { white-space: nowrap; }
    ul, ol { padding-inline-start: 2em; margin-block: 0 1em; }
    li { margin-block-end: .35em; }
    .letters { list-style: paper-letters; }
    table { inline-size: 100%; border-collapse: collapse; margin-block: 1rem 1.5rem; }
    caption { text-align: start; font-weight: 700; padding-block-end: .4rem; }
    th, td {
      text-align: start; vertical-align: top; padding: .45rem .6rem;
      border-block-end: 1px solid var(--line);
    }
    thead th { color: var(--accent); border-block-end: 2px solid var(--accent); }
    tbody th { font-weight: inherit; }
    tbody .accent > th[scope=rowgroup] { font-weight: 700; }
    .units { text-align: right; font-variant-numeric: tabular-nums; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .accent > * { background: var(--panel); }
    .centre { text-align: center; }
    .dense { font-size: .8rem; line-height: 1.35; }
    .dense th, .dense td { padding: .15rem .3rem; }
    .bar { display: block; position: relative; block-size: .8em; min-inline-size: 2em; }
    .bar i { position: absolute; min-inline-size: 1px; print-color-adjust: exact; }
    .bar .tall { inset-block: 10%; }
    .bar .thin { inset-block: 36%; }
    .end { text-align: end; font-variant-numeric: tabular-nums; }
    figure { margin: 1rem 0 1.5rem; }
    svg { max-inline-size: 100%; block-size: auto; }
    .wide svg { inline-size: 100%; }
    .hint { display: none; color: var(--quiet); font-size: .875rem; padding-block-end: .4rem; }
    .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    hr { border: 0; border-block-start: 1px solid var(--line); margin-block: 1.5rem; }
    footer {
      border-block-start: 1px solid var(--line); margin-block-start: 2.5rem;
      padding-block-start: .5rem; color: var(--quiet); font-size: .875rem;
    }
    .cards {
      list-style: none; padding: 0; display: grid; gap: 1rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    }
    .cards li {
      border: 1px solid var(--line); border-block-start: 4px solid var(--accent);
      border-radius: 4px; padding: 1rem; text-align: center; break-inside: avoid; margin: 0;
    }
    .cards div + div { border-block-start: 1px solid var(--line); margin-block-start: .75rem; }
    .cards div { padding-block: .4rem; }
    .cards p { margin: .5rem 0 0; padding: .2rem; color: var(--paper); font-weight: bold; }
    .cards strong { display: block; font-size: 1.35rem; line-height: 1.3; }
    .table-card strong { font-size: 3.5rem; color: var(--accent); }
    .cards span { display: block; color: var(--quiet); }
    .page-break { break-after: page; }
    @media (min-width: 40rem) { .narrow { inline-size: 62%; } }
    @media screen and (max-width: 40rem) {
      main { padding: 1.25rem .875rem; }
      h1 { font-size: 1.375rem; }
      table:has([data-title]), table:has([data-title]) :is(tbody, tr, td, th) { display: block; }
      table:has([data-title]) colgroup { display: none; }
      table:has([data-title]) thead {
        position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
        clip-path: inset(50%);
      }
      tr:has([data-title]) { padding-block: .6rem; border-block-end: 1px solid var(--line); }
      tr.accent:has([data-title]) { background: var(--panel); }
      td[data-title], th[data-title] {
        padding: 0 .375rem .25rem; border: 0; text-align: start; font-size: 1rem;
      }
      [data-title]:empty { display: none !important; }
      td[data-title]::before {
        content: attr(data-title); display: block; color: var(--quiet); font-size: .75rem;
      }
      .units[data-title]::before, .centre[data-title]::before, .end[data-title]::before {
        display: inline-block; padding-inline-end: .5rem;
      }
      tbody th[data-title] .name { font-weight: 700; }
      .hint { display: block; }
      .scroll { overflow-x: auto; border-inline: 1px solid var(--line); }
      .wide svg { min-inline-size: 34rem; }
    }
    @media print {
      nav { display: none; }
      main { max-inline-size: none; padding: 0; }
      body { font-size: 10pt; }
      a { color: inherit; }
    }

    """
}
