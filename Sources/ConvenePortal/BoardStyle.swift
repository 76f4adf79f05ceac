/// The look of what only the board has: the plan that is moved by hand, pictures of figures, arrivals.
enum BoardStyle {
  static let text = """
    .keys {
      display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0 0 1.25rem;
      padding: 0; font-size: .9375rem;
    }
    .room {
      display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
      margin-block: 1rem 1.5rem;
    }
    .place {
      padding: 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--paper);
      break-inside: avoid; min-inline-size: 0;
    }
    .place h3 { font-size: 1.0625rem; }
    .place p { margin: 0; }
    .place .count { margin-block-start: .5rem; }
    .place.aim { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent); }
    .round { display: block; inline-size: 9.5rem; block-size: 9.5rem; margin: .5rem auto; }
    .round text { font-size: 12px; text-anchor: middle; font-weight: 600; }
    .round .number { font-size: 26px; }
    .guests, .away, .names { list-style: none; margin: 0; padding: 0; }
    .guests li {
      display: flex; gap: .6rem; align-items: center; min-block-size: 2.75rem; line-height: 1.3;
      padding: calc(.25rem + 1.5px) calc(.35rem + 1.5px); overflow-wrap: anywhere;
    }
    .guests li:has(.guest) { padding: 0; }
    .hint { display: none; }
    /* A script that comes a moment later moves nothing. */
    @media (scripting: enabled) {
      .hint { display: block; }
      .room.moved .guests li:not(:has(.guest)) { padding-inline-end: calc(2.85rem + 1.5px); }
    }
    .guests b {
      min-inline-size: 1.6em; color: var(--quiet); font-weight: 600; font-variant-numeric: tabular-nums;
      text-align: end;
    }
    .guests small { color: var(--quiet); font-weight: 400; }
    .guest {
      display: flex; gap: .6rem; align-items: center; inline-size: 100%; min-block-size: 2.75rem;
      padding: .25rem .35rem; border-color: transparent; color: var(--text); font-weight: 500;
      text-align: start; line-height: inherit; user-select: none;
    }
    .guest span { flex: 1; min-inline-size: 0; }
    .guest:hover { border-color: var(--line); box-shadow: none; }
    .guest.aim, .guest[aria-pressed=true] { border-color: var(--accent); background: var(--panel); }
    .grip {
      inline-size: 1.9rem; block-size: 2.2rem; flex: none; touch-action: none; cursor: grab;
      color: var(--quiet);
    }
    .grip::before {
      content: "⠿"; font-style: normal; display: block; text-align: center; line-height: 2.2rem;
    }
    .here { inline-size: 100%; margin-block-start: .5rem; padding-block: .5rem; min-block-size: 2.75rem; }
    .ghost {
      position: fixed; z-index: 3; margin: 0; padding: .4rem .8rem; pointer-events: none;
      border-radius: 8px; background: var(--accent); color: var(--paper); font-weight: 600;
    }
    .seat-said {
      position: sticky; inset-block-end: 0; margin: 1rem 0 0; padding: .6rem .9rem; background: var(--panel);
      border-block-start: 2px solid var(--accent);
    }
    .seat-said:empty { margin: 0; padding: 0; border: 0; }
    html:has(.seat-said:not(:empty)) { scroll-padding-block-end: 10rem; }
    .seat-box {
      max-inline-size: min(34rem, calc(100vw - 2rem)); max-block-size: 85vh; overflow-y: auto; padding: 1.25rem;
      border: 1px solid var(--line); border-radius: 12px; background: var(--paper); color: var(--text);
    }
    .seat-box::backdrop { background: rgb(0 0 0 / .45); }
    .seat-box .answer { margin-block: 0 1rem; }
    .seat-box button { inline-size: 100%; }
    .back { margin-block: 1rem; }
    .chart { display: block; inline-size: 100%; max-inline-size: 40rem; }
    .chart text { font-size: 14px; }
    @media (max-width: 33rem) { .chart text { font-size: 17px; } }
    .band { fill: var(--accent); opacity: .13; }
    figcaption { margin-block-start: .4rem; }
    .waves {
      display: grid; gap: 1rem 2rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); margin-block-end: 1.25rem;
    }
    .wave h3 { font-size: 1rem; margin-block-end: .4rem; }
    .funnel { list-style: none; margin: 0; padding: 0; }
    .funnel li { padding-block-end: .35rem; text-align: center; font-size: .9375rem; }
    .funnel svg { display: block; inline-size: 100%; block-size: 1.1rem; }
    .tallies {
      display: flex; flex-wrap: wrap; gap: .5rem 2.25rem; list-style: none; margin: 0 0 .75rem; padding: 0;
    }
    .tallies b { display: block; font-size: 2.25rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
    .bars.whole { block-size: 1rem; min-block-size: 0; margin-block-end: 2rem; }
    .names { columns: 15rem; padding-block-end: .75rem; }
    .names li { break-inside: avoid; padding-block: .2rem; }
    @media (min-width: 50rem) { body:has(.room) :is(.top, main), body:has(.room) .top .bar { max-inline-size: 68rem; } }
    @media print { .back, .seat-said, .here, .grip, .more:not([open]) { display: none; } }

    """
}
