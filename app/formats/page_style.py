"""The look of an exported page: a printed treaty on a screen, a telephone, and paper."""

STYLE = """\
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1b1b1a; --soft: #5d5b56;
  --line: #d9d5cb; --in: #0b5d3b; --out: #8f2318; --open: #7a4b00; --wash: #f4ecd9;
  --step: 2rem; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181b; --ink: #e6e3dc; --soft: #a09d96; --line: #3a3d42; --in: #7fd0a5;
    --out: #f09a8e; --open: #e9c069; --wash: #2b2719; } }
@media (max-width: 30rem) { :root { --step: 1rem; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --in: #000; --out: #000;
    --open: #000; --wash: #eee; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 1.06rem/1.6 "Noto Serif", "Amiri", "Noto Serif SC", Georgia, serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; text-align: center; margin: 1rem 0 2.2rem; }
h2, h3, h4, h5, h6 { font-size: 1.08rem; line-height: 1.35; text-align: center;
  margin: 2.2rem 0 .9rem; break-after: avoid; }
h2 { font-size: 1.25rem; }
.number, .heading { unicode-bidi: isolate; }
:is(h2, h3, h4, h5, h6) > span { display: block; }
:is(h2, h3, h4, h5, h6) > .number { font-weight: normal; color: var(--soft); }
p { margin: 0 0 .8rem; orphans: 2; widows: 2; }
p > .heading { font-style: italic; }
p > .number { margin-inline-end: .2em; }
.i1 { padding-inline-start: var(--step); }
.i2 { padding-inline-start: calc(2 * var(--step)); }
.i3 { padding-inline-start: calc(3 * var(--step)); }
.i4, .i5, .i6 { padding-inline-start: calc(4 * var(--step)); }
.recital { padding-inline-start: var(--step); }
.note, .symbol { color: var(--soft); font-size: .9rem; }
.symbol { text-align: end; }
.signature { margin-block-start: 1.5rem; }
.bracket { background: var(--wash); color: var(--open); }
ins { color: var(--in); text-decoration: underline; text-underline-offset: .15em; }
del { color: var(--out); text-decoration: line-through; }
del + ins { margin-inline-start: .2em; }
.mark { display: inline-block; text-decoration: none; white-space: break-spaces; }
.by { font: .8em/1 ui-sans-serif, system-ui, sans-serif; letter-spacing: .02em; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .92rem; }
td { border: 1px solid var(--line); padding: .3rem .6rem; vertical-align: top; }
header { max-width: 42rem; margin: 0 auto; padding: 1rem 1.25rem 0; }
nav { max-width: 42rem; margin: 0 auto; padding: .6rem 1.25rem 0; }
summary { cursor: pointer; color: var(--soft); padding: .35rem 0; }
nav ol { list-style: none; margin: 0; padding: 0 0 .6rem; columns: 18rem auto; }
nav li { break-inside: avoid; padding: .15rem 0; unicode-bidi: isolate; }
a { color: var(--open); text-underline-offset: .15em; }
:is(a, summary, input, [tabindex]):focus-visible { outline: 3px solid var(--open);
  outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; background: var(--paper); padding: .6rem; }
.skip:focus { inset-inline-start: 0; top: 0; z-index: 2; }
.aside { font-size: 1.2rem; margin-block: 1rem; }
footer { max-width: 42rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; color: var(--soft);
  border-block-start: 1px solid var(--line); }
.switches, summary, footer { font: .85rem/1.5 ui-sans-serif, system-ui, sans-serif; }
.switches { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0 1.5rem;
  justify-content: center; padding: .2rem 1rem; background: var(--paper);
  border-block-end: 1px solid var(--line); }
.switches label { display: inline-flex; align-items: center; gap: .45rem; min-height: 2.75rem;
  cursor: pointer; }
.switches input { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--open); }
[id] { scroll-margin-block-start: 4rem; }
body:has(#show-sponsors:not(:checked)) .by { display: none; }
body:has(#show-proposals:not(:checked)) main :is(ins, del, .bracket):not(.base),
body:has(#show-proposals:not(:checked)) main .base > :is(.mark, .said),
body:has(#show-proposals:not(:checked)) .proposed { display: none; }
body:has(#show-proposals:not(:checked)) .base { background: none; color: inherit;
  text-decoration: none; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
:target { outline: 2px solid var(--open); outline-offset: .3rem; }
@page { size: A4; margin: 25mm 22mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif; } }
@media print { body { font-size: 11pt; }
  main, header, footer { max-width: none; padding-inline: 0; }
  main { padding-block: 0; } .switches, nav, .skip { display: none; } header { padding-top: 0; }
  footer { padding-block: .5rem 0; } a { color: inherit; text-decoration: none; }
  .bracket { background: none; } tr, .signature { break-inside: avoid; } }
"""

WIDE_STYLE = """\
main, header, nav, footer { max-width: 110rem; }
header h1 { text-align: start; font-size: 1.35rem; margin: .5rem 0 .8rem; }
table.versions { width: 100%; table-layout: fixed; font-size: .95rem; }
.versions th { border: 1px solid var(--line); padding: .5rem .6rem; text-align: start;
  vertical-align: bottom; font-weight: 600; background: var(--paper); }
.versions thead { display: table-header-group; }
@media screen and (min-width: 44rem) { .versions th { position: sticky; top: 3.1rem; z-index: 1; } }
.versions th small { display: block; font-weight: normal; color: var(--soft); }
.versions td { padding: .4rem .6rem; }
.versions p { margin: 0 0 .3rem; }
td.none { background: var(--wash); }
@media screen and (max-width: 44rem) {
  main { padding-inline: .8rem; }
  table.versions, .versions tbody, .versions tr, .versions td { display: block; }
  .versions thead { display: none; }
  .versions tr { border: 1px solid var(--line); border-radius: .4rem; margin-block-end: .8rem; }
  .versions td { border: 0; }
  .versions td + td { border-block-start: 1px solid var(--line); }
  .versions td.none { display: none; }
  .versions td::before { content: attr(data-column); display: block; color: var(--soft);
    font: .75rem/1.4 ui-sans-serif, system-ui, sans-serif; } }
@page { size: A4 landscape; margin: 15mm; }
"""
"""The look of tables that stand side by side on a desk and below one another on a telephone."""
