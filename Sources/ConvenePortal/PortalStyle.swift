import ConveneDocuments
import ConveneValues

/// The look of all pages, on telephones first, on screens and on paper, from either side.
enum PortalStyle {
  static let text = """
    :root { color-scheme: light dark; \(inks(\.colour)) --ground: #f4f6f9; --good: #1d6b45; }
    @media (prefers-color-scheme: dark) {
      :root { \(inks(\.colourInTheDark)) --ground: #0c1014; --good: #7fd0a4; }
    }
    @media print {
      :root { color-scheme: light; \(inks(\.colour)) --ground: #ffffff; --good: #1d6b45; }
    }
    @counter-style arabic-letters {
      system: alphabetic; symbols: \(letters(of: .arabic)); prefix: "("; suffix: ") ";
    }
    @counter-style latin-letters {
      system: alphabetic; symbols: \(letters(of: .english)); prefix: "("; suffix: ") ";
    }
    \(drawn)
    \(rules)
    \(BoardStyle.text)
    """

  private static func inks(_ colour: KeyPath<Drawing.Ink, UInt32>) -> String {
    let inks: [Drawing.Ink] = [.text, .quiet, .line, .paper, .panel, .accent, .warning]
    return inks.map { "--\($0.name): \(Drawing.Ink.hex($0[keyPath: colour]));" }
      .joined(separator: " ")
  }

  /// What drawings of papers are inked with, light and dark.
  private static let drawn = [Drawing.Ink.text, .quiet, .line, .paper, .panel, .accent, .warning]
    .map { ink in
      ".fill-\(ink.name) { fill: var(--\(ink.name)); } "
        + ".stroke-\(ink.name) { stroke: var(--\(ink.name)); }"
    }.joined(separator: "\n")

  private static func letters(of language: Language) -> String {
    ListStyle.alphabet(of: language).map { "\"\($0)\"" }.joined(separator: " ")
  }

  private static let rules = """
    *, ::before, ::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--ground); color: var(--text);
      font: 1.0625rem/1.6 "Noto Sans", system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
    }
    :lang(ar) {
      font-family: "Noto Naskh Arabic", "Noto Sans", "Noto Sans Arabic", "Geeza Pro", "Segoe UI",
        Tahoma, system-ui, sans-serif;
      line-height: 1.85;
    }
    :lang(en), :lang(fr) {
      font-family: "Noto Sans", system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
    }
    h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; }
    :lang(ar) :is(h1, h2, h3, h4) { line-height: 1.5; }
    p { margin: 0 0 .75rem; text-wrap: pretty; }
    a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
    a:hover { text-decoration-thickness: .12em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
    bdi, dd, blockquote { overflow-wrap: anywhere; }
    td { overflow-wrap: break-word; }
    .small { color: var(--quiet); font-size: .9375rem; }
    .skip {
      position: absolute; inset-block-start: -4rem; inset-inline-start: 1rem; padding: .6rem 1rem;
      background: var(--paper); z-index: 1;
    }
    .skip:focus { inset-block-start: .5rem; }
    .top { background: var(--paper); border-block-start: 6px solid var(--accent); }
    .top .bar {
      display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; justify-content: space-between;
      align-items: baseline; max-inline-size: 46rem; margin-inline: auto;
      padding: 1rem 1.25rem .9rem;
    }
    .house { margin: 0; font-size: .875rem; line-height: 1.45; color: var(--quiet); }
    .house span { display: block; }
    .house span:first-child { color: var(--text); font-weight: 600; }
    .languages ul { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.1rem; margin: 0; padding: 0; }
    .languages li { list-style: none; font-size: .9375rem; }
    .languages a { display: inline-block; padding-block: .65rem; text-decoration: none; }
    .languages a:hover { text-decoration: underline; }
    .languages span {
      display: inline-block; padding-block: .35rem; font-weight: 600;
      border-block-end: 2px solid var(--accent);
    }
    main {
      max-inline-size: 46rem; margin-inline: auto; padding: 2rem 1.25rem 3.5rem;
      background: var(--paper); border-block-start: 1px solid var(--line);
      min-block-size: 60vh;
    }
    .trial, .alert {
      padding: .6rem .9rem; border-inline-start: 4px solid var(--warning); color: var(--warning);
      background: var(--panel); font-weight: 600;
    }
    .eyebrow {
      margin: 0 0 .35rem; color: var(--accent); font-size: .875rem; font-weight: 600;
    }
    .opening { margin-block-end: 1.75rem; }
    .opening h1, .notice h1 { font-size: 1.75rem; font-weight: 650; margin-block-end: .9rem; }
    .opening p:last-child { margin-block-end: 0; }
    .lead { font-size: 1.125rem; }
    .when { font-weight: 600; }
    .notice { padding-block: 1.5rem 2rem; }
    .reply, .answer, .change, .closed, .seat {
      margin-block: 1.75rem; padding: 1.35rem 1.25rem; border: 1px solid var(--line);
      border-radius: 10px; background: var(--panel);
    }
    .reply h2, .answer h2 { font-size: 1.25rem; margin-block-end: .5rem; }
    .answer { border-inline-start: 6px solid var(--accent); }
    .answer.accepted { border-inline-start-color: var(--good); }
    .answer.accepted h2 { color: var(--good); }
    .answer.declined { border-inline-start-color: var(--quiet); }
    .answer > :last-child, .closed > :last-child { margin-block-end: 0; }
    .tables { margin-block: 1.75rem; }
    .seat { margin-block: 1rem; }
    .seat h3 { font-size: 1.0625rem; margin-block-end: .35rem; }
    .seat p { margin-block: 0 .5rem; }
    .seat ul { list-style: none; margin: 0; padding: 0; columns: 16rem; }
    .seat li { break-inside: avoid; padding-block: .3rem; }
    blockquote {
      margin: 0; padding-inline-start: .9rem; border-inline-start: 2px solid var(--line);
      white-space: pre-line;
    }
    .change { padding-block: .4rem; }
    .change summary {
      cursor: pointer; padding-block: .65rem; color: var(--accent); font-weight: 600;
    }
    .change form { padding-block-end: .9rem; }
    .buttons { display: grid; gap: .7rem; margin-block: 1.1rem 1.5rem; }
    button, .button {
      font: inherit; font-weight: 600; text-align: center; padding: .8rem 1.2rem;
      min-block-size: 3rem; border-radius: 8px; border: 1.5px solid var(--accent); cursor: pointer;
      color: var(--accent); background: var(--paper); text-decoration: none;
    }
    .button { display: inline-block; }
    button.main { color: var(--paper); background: var(--accent); }
    button:hover, .button:hover { box-shadow: inset 0 0 0 1px currentColor; }
    label { display: block; font-weight: 600; margin-block-end: .35rem; }
    textarea {
      display: block; inline-size: 100%; font: inherit; padding: .65rem .8rem; color: var(--text);
      background: var(--paper); border: 1px solid var(--quiet); border-radius: 8px;
      resize: vertical; margin-block-end: .35rem;
    }
    form > :last-child { margin-block-end: 0; }
    a.button.main { color: var(--paper); background: var(--accent); }
    .way { margin-block-end: 0; }
    .long .part {
      margin: 0 0 2.25rem; padding: 1.5rem 0 0; border: 0; border-block-start: 2px solid var(--accent);
      min-inline-size: 0;
    }
    .long .part > legend {
      float: inline-start; inline-size: 100%; padding: 0; margin-block-end: .75rem;
      font-size: 1.25rem; font-weight: 650; line-height: 1.3;
    }
    .long .part > legend + * { clear: both; }
    .field { margin-block-end: 1.25rem; }
    .optional { color: var(--quiet); font-weight: 400; font-size: .9375rem; }
    .field .small, .group .small, .part > .small { margin-block-end: .4rem; }
    input:is([type=text], [type=email], [type=password]), select {
      display: block; inline-size: 100%; font: inherit; padding: .6rem .8rem; min-block-size: 3rem;
      color: var(--text); background: var(--paper); border: 1px solid var(--quiet);
      border-radius: 8px;
    }
    [aria-invalid] { border-color: var(--warning); border-inline-start-width: 4px; }
    .group {
      margin: 0 0 1.25rem; padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: 8px;
      background: var(--panel); min-inline-size: 0;
    }
    .group > legend {
      float: inline-start; inline-size: 100%; padding: 0; margin-block-end: .4rem; font-weight: 600;
    }
    .group > legend + * { clear: both; }
    .choices { display: flex; flex-wrap: wrap; gap: .35rem 2rem; }
    .choice {
      display: flex; gap: .65rem; align-items: baseline; font-weight: 400; margin: 0;
      padding-block: .45rem; min-block-size: 2.75rem; cursor: pointer;
    }
    .choice input {
      flex: none; inline-size: 1.25rem; block-size: 1.25rem; margin: 0; accent-color: var(--accent);
      transform: translateY(.2rem);
    }
    .more {
      margin-block-end: 1rem; padding: .25rem 1.1rem; border: 1px solid var(--line);
      border-radius: 8px; background: var(--panel);
    }
    .more summary { cursor: pointer; padding-block: .7rem; font-weight: 600; color: var(--accent); }
    .fault { color: var(--warning); font-weight: 600; margin-block-end: .35rem; }
    .faults {
      margin-block: 1.75rem; padding: 1.2rem 1.25rem; border: 2px solid var(--warning);
      border-radius: 10px; background: var(--panel);
    }
    .faults h2 { font-size: 1.125rem; color: var(--warning); margin-block-end: .5rem; }
    .faults ul { margin: 0; padding-inline-start: 1.25em; }
    .faults li { margin-block-end: .3rem; }
    .own { font-size: .9375rem; overflow-wrap: anywhere; user-select: all; }
    .first { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; clip-path: inset(50%); }
    .facts { margin: 1.75rem 0; border-block-start: 1px solid var(--line); }
    .facts div {
      padding-block: .7rem; border-block-end: 1px solid var(--line);
      display: grid; gap: 0 1.5rem;
    }
    dt { color: var(--quiet); font-size: .9375rem; }
    dd { margin: 0; font-weight: 500; }
    .contact { margin-block-start: 2rem; }
    .contact h2 { font-size: 1.125rem; margin-block-end: .5rem; }
    .contact p { margin-block-end: .4rem; }
    .papers article { margin-block-start: 3rem; }
    .papers header { border-block-end: 2px solid var(--accent); margin-block-end: 1.25rem; }
    .papers h1 { font-size: 1.4rem; font-weight: 650; padding-block-end: .5rem; }
    .papers .masthead { color: var(--quiet); font-size: .875rem; margin: 0; }
    .papers h2 { font-size: 1.15rem; color: var(--accent); margin-block: 1.9rem .6rem; }
    .papers h3 { font-size: 1.0625rem; margin-block: 1.5rem .5rem; }
    .papers .remark, .papers footer { color: var(--quiet); font-size: .9375rem; }
    .papers ul, .papers ol { padding-inline-start: 1.75em; margin-block: 0 1rem; }
    .papers li { margin-block-end: .35rem; }
    .letters { list-style: latin-letters; }
    :lang(ar) .letters { list-style: arabic-letters; }
    table { inline-size: 100%; border-collapse: collapse; margin-block: .5rem 1.5rem; }
    caption { text-align: start; font-weight: 600; padding-block-end: .4rem; }
    th, td { text-align: start; vertical-align: top; padding-block: .55rem; padding-inline: 0 .75rem; }
    tr { border-block-end: 1px solid var(--line); break-inside: avoid; }
    thead th { color: var(--quiet); font-size: .875rem; font-weight: 600; }
    tr.accent > * { color: var(--quiet); }
    td:first-child { font-variant-numeric: tabular-nums; }
    td.end, th.end { text-align: end; }
    td em { color: var(--quiet); font-style: normal; font-size: .9375rem; }
    .matters { margin-block: 1.75rem; border-block-start: 1px solid var(--line); }
    .matters > details { border-block-end: 1px solid var(--line); }
    .matters summary {
      cursor: pointer; padding-block: .8rem; min-block-size: 2.75rem; font-weight: 600;
      color: var(--accent);
    }
    .matters .buttons { margin-block-start: .5rem; }
    .plates { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; gap: .7rem; }
    .plates li {
      padding: 1.2rem 1rem; text-align: center; border: 1px solid var(--quiet); border-radius: 4px;
      background: var(--paper);
    }
    .plates strong { display: block; font-size: 1.5rem; line-height: 1.25; }
    .plates span { display: block; }
    .letter { white-space: pre-line; overflow-wrap: anywhere; margin-block-end: 1rem; }
    input[type=file] {
      display: block; inline-size: 100%; font: inherit; padding-block: .6rem; min-block-size: 3rem;
    }
    .proposals { list-style: none; margin: 1rem 0; padding: 0; }
    .proposals > li { padding-block: .8rem; border-block-end: 1px solid var(--line); }
    hr { border: 0; border-block-start: 1px solid var(--line); margin-block: 1.5rem; }
    @media (max-width: 33rem) {
      table:has(th:nth-child(3)) :is(tr, td) { display: block; padding-inline: 0; }
      table:has(th:nth-child(3)) thead {
        position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
        clip-path: inset(50%);
      }
      table:has(th:nth-child(3)) tr { padding-block: .6rem; }
      table:has(th:nth-child(3)) td { padding-block: 0; }
      table:has(th:nth-child(3)) td:first-child {
        color: var(--accent); font-weight: 600; font-size: .9375rem;
      }
      table:has(th:nth-child(3)) td:last-child { color: var(--quiet); font-size: .9375rem; }
    }
    @media (min-width: 40rem) {
      .top .bar { padding-inline: 2.5rem; }
      main { padding: 2.75rem 2.5rem 4rem; }
      .opening h1, .notice h1 { font-size: 2.25rem; }
      .facts div { grid-template-columns: 11rem 1fr; }
      .reply, .answer, .closed { padding: 1.6rem 1.75rem; }
      .change { padding-inline: 1.75rem; }
      .buttons { grid-template-columns: repeat(3, 1fr); }
      th:first-child, td:first-child { inline-size: 9.5rem; }
      table:not(:has(th:nth-child(3))) :is(th, td):first-child { inline-size: auto; }
    }
    @media (min-width: 50rem) {
      body { padding-block-end: 3rem; }
      .top, main { max-inline-size: 46rem; margin-inline: auto; }
      .top { margin-block-start: 2.5rem; }
      .top, main { box-shadow: 0 1px 3px rgb(0 0 0 / .08), 0 12px 40px rgb(0 0 0 / .05); }
      main { clip-path: inset(0 -60px -60px -60px); }
    }
    figure { margin: 1rem 0 1.5rem; }
    svg { max-inline-size: 100%; block-size: auto; }
    .wide svg { inline-size: 100%; }
    .signed-in {
      display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between;
      align-items: center; margin-block-end: 1rem;
    }
    .signed-in p { margin: 0; }
    .signed-in button { padding: .45rem .9rem; min-block-size: 2.75rem; font-size: .9375rem; }
    .parts { border-block-end: 1px solid var(--line); margin-block-end: 1.75rem; }
    .parts ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; }
    .parts li { list-style: none; }
    .parts :is(a, span) { display: inline-block; padding-block: .6rem; min-block-size: 2.75rem; }
    .parts a { text-decoration: none; }
    .parts a:hover { text-decoration: underline; }
    .parts span { font-weight: 600; border-block-end: 3px solid var(--accent); }
    .due { padding-inline-start: 1.25rem; }
    .due li { margin-block-end: .4rem; }
    .due .pressing { font-weight: 600; }
    .due .pressing::marker { color: var(--warning); content: "! "; }
    .commands { list-style: none; padding: 0; margin: 0; }
    code { font-family: "Noto Sans Mono", ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
    .figures { margin-block: 2.25rem; }
    .figures h2 { font-size: 1.25rem; margin-block-end: .75rem; }
    .figures th[scope=row] { font-weight: 500; }
    .figures th:has(.bars) { inline-size: 55%; padding-inline-end: 1.5rem; }
    .key { display: inline-block; inline-size: .7rem; block-size: .7rem; margin-inline-end: .35rem; }
    .scroll { overflow-x: auto; }
    @media (max-width: 33rem) {
      .figures .scroll thead {
        position: static; inline-size: auto; block-size: auto; overflow: visible; clip-path: none;
      }
      .figures .scroll tr { display: table-row; }
      .figures .scroll td { display: table-cell; padding-inline: 0 .75rem; padding-block: .55rem; }
    }
    .bars { display: block; inline-size: 100%; block-size: auto; min-block-size: 1.5rem; max-block-size: 14rem; }
    th .bars { block-size: .5rem; min-block-size: 0; margin-block-start: .35rem; }
    [dir=rtl] .bars { transform: scaleX(-1); }
    .s-accepted { fill: var(--good); }
    .s-tentative, .s-open { fill: var(--accent); }
    .s-written { fill: var(--quiet); }
    .s-overdue, .s-refused { fill: var(--warning); }
    .s-waiting, .s-applied { fill: var(--line); }
    .s-declined { fill: var(--quiet); opacity: .45; }
    .s-ended { fill: var(--quiet); opacity: .2; }
    .letter {
      white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0;
      padding-block-end: 1rem;
    }
    @media print {
      body { font-size: 10.5pt; }
      main, .top .bar { max-inline-size: none; padding-inline: 0; box-shadow: none; }
      .languages, .skip, .signed-in, .parts, .reply, .buttons, .change, .matters form { display: none; }
      a { color: inherit; }
    }
    @media (prefers-reduced-motion: no-preference) {
      button, .button { transition: box-shadow .12s; }
    }
    .reviews { margin-block: 2rem; }
    .reviews h2, .review form > h2 { font-size: 1.25rem; margin-block-end: .6rem; }
    .reviews ul, .ways { list-style: none; margin: 0; padding: 0; }
    .reviews li {
      display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center;
      border-block-end: 1px solid var(--line);
    }
    .reviews li a { min-inline-size: 6rem; padding-block: .6rem; min-block-size: 2.75rem; font-weight: 600; }
    .reviews .given .state { color: var(--good); }
    .ways { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-block-end: 1rem; }
    .ways a { display: inline-block; padding-block: .6rem; min-block-size: 2.75rem; }
    .dossier { margin-block: 1.5rem 2.5rem; }
    .dossier.papers article { margin-block-start: 0; }
    .dossier.papers header { display: none; }
    .anchors { display: grid; margin-block-end: .75rem; }
    .anchors .choice { min-block-size: 2.75rem; }
    .kept { min-block-size: 1.7rem; margin: 0; color: var(--quiet); }
    .kept.failed { color: var(--warning); font-weight: 600; }
    @media print { .ways { display: none; } }
    [hidden] { display: none !important; }
    .checkin .counts { font-size: 1.25rem; font-weight: 650; font-variant-numeric: tabular-nums; }
    .told {
      padding: .6rem .9rem; border-inline-start: 4px solid var(--good); color: var(--good);
      background: var(--panel); font-weight: 600;
    }
    .notes {
      position: fixed; inset-inline: 0; inset-block-end: 0; max-inline-size: 46rem;
      margin-inline: auto; padding: .75rem 1.25rem; display: grid; gap: .5rem;
      background: var(--paper); border-block-start: 1px solid var(--line);
    }
    .notes:not(:has(> :not([hidden]))) { display: none; }
    .notes p { margin: 0; }
    html:has(.notes) { scroll-padding-block-end: 10rem; }
    main:has(.notes) { padding-block-end: 10rem; }
    .find .line { display: flex; gap: .6rem; margin-block-end: 1rem; }
    .find .line input { flex: 1; min-inline-size: 0; }
    .checkin video { inline-size: 100%; border-radius: 10px; background: var(--panel); }
    .people { list-style: none; margin: 0 0 1.5rem; padding: 0; border-block-start: 1px solid var(--line); }
    .people li {
      display: flex; align-items: center; gap: .75rem; padding-block: .55rem;
      border-block-end: 1px solid var(--line);
    }
    .people .who { flex: 1; min-inline-size: 0; font-weight: 600; overflow-wrap: anywhere; }
    .people .code { color: var(--quiet); font-weight: 400; font-size: .9375rem; white-space: nowrap; }
    .people .time { color: var(--good); font-weight: 600; font-variant-numeric: tabular-nums; }
    .people button { flex: none; padding-inline: 1rem; }
    .people .here .who { font-weight: 400; }
    .partners .seat ul { columns: auto; list-style: disc; padding-inline-start: 1.25rem; }

    """
}
