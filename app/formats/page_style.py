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
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; text-align: center; margin: 2rem 0 2.5rem; }
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
.mark { display: inline-block; text-decoration: none; white-space: break-spaces; }
.by { font: .8em/1 ui-sans-serif, system-ui, sans-serif; letter-spacing: .02em; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .92rem; }
td { border: 1px solid var(--line); padding: .3rem .6rem; vertical-align: top; }
.switches { position: sticky; top: 0; display: flex; justify-content: center;
  padding: .6rem 1rem; background: var(--paper); border-block-end: 1px solid var(--line);
  font: .85rem/1.4 ui-sans-serif, system-ui, sans-serif; }
body:has(#show-sponsors:not(:checked)) .by { display: none; }
:target { outline: 2px solid var(--open); outline-offset: .3rem; }
@page { margin: 25mm; }
@media print { body { font-size: 11pt; } main { max-width: none; padding: 0; }
  .switches { display: none; } }
"""
