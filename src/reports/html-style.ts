/** The look of the HTML report: VS Code's colours where they are given, else light or dark as the reader's system has it. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --text: var(--vscode-foreground, #1f2328);
  --soft: var(--vscode-descriptionForeground, #59636e);
  --ground: var(--vscode-editor-background, #ffffff);
  --line: var(--vscode-panel-border, #d1d9e0);
  --link: var(--vscode-textLink-foreground, #0550ae);
  --track: var(--vscode-panel-border, #eaeef2);
  --addressed: var(--vscode-charts-green, #1a7f37);
  --partial: var(--vscode-charts-yellow, #9a6700);
  --missing: var(--vscode-charts-red, #cf222e);
  --aside: var(--vscode-descriptionForeground, #59636e);
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: var(--vscode-foreground, #e6edf3);
    --soft: var(--vscode-descriptionForeground, #9198a1);
    --ground: var(--vscode-editor-background, #0d1117);
    --line: var(--vscode-panel-border, #3d444d);
    --link: var(--vscode-textLink-foreground, #79b8ff);
    --track: var(--vscode-panel-border, #262c36);
    --addressed: var(--vscode-charts-green, #3fb950);
    --partial: var(--vscode-charts-yellow, #d29922);
    --missing: var(--vscode-charts-red, #f85149);
    --aside: var(--vscode-descriptionForeground, #9198a1);
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem; max-width: 75rem; background: var(--ground); color: var(--text);
  font: var(--vscode-font-size, 1rem)/1.5 var(--vscode-font-family, system-ui, sans-serif);
}
h1, h2 { line-height: 1.25; }
h1 { margin: 0 0 .25rem; font-size: 1.7em; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25em; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
p { margin: .5rem 0; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
a, button.place { color: var(--link); }
button.place { background: none; border: 0; padding: 0; font: inherit; text-align: left; text-decoration: underline; cursor: pointer; }
a:focus-visible, button:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--vscode-focusBorder, currentColor); outline-offset: 2px; }
.soft { color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; margin: 1rem 0; }
.figures li { border: 1px solid var(--line); border-radius: 6px; padding: .6rem 1rem; min-width: 9rem; }
.figures strong { display: block; font-size: 1.6em; line-height: 1.2; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom-width: 2px; overflow-wrap: normal; }
tbody th { font-weight: 600; min-width: 12rem; }
td.narrow, th.narrow { white-space: nowrap; min-width: 0; }
svg.bar { display: block; width: 100%; min-width: 8rem; height: .9rem; }
.track { fill: var(--track); }
.fill-addressed { fill: var(--addressed); }
.fill-partial { fill: var(--partial); }
.sign { font-weight: 700; }
.addressed, .pass { color: var(--addressed); }
.partial, .weak, .warning { color: var(--partial); }
.missing, .fail, .error { color: var(--missing); }
.not-applicable { color: var(--aside); }
ul.evidence { margin: 0; padding-left: 1.1rem; }
q, blockquote { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 2.5rem; color: var(--soft); font-size: .9em; }
@media print {
  body { max-width: none; padding: 0; background: #ffffff; color: #000000; font-size: 10pt; }
  nav { display: none; }
  .scroll { overflow: visible; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  svg.bar { print-color-adjust: exact; }
}
@media (forced-colors: active) {
  svg.bar { forced-color-adjust: none; }
}
`;

/** SHA-256 of `STYLE` in base64, by which the page's security policy knows it. A test recomputes it. */
export const STYLE_HASH = 'XpjZzr8T0x2B8wFa52y9tUrBTq/c5NmjAHHX1c7KVbA=';
