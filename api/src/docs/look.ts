/** Colours as the page has them; light, dark, print. No script and no foreign file. */
export const look = `
:root{color-scheme:light dark;--paper:#fbfaf6;--paper-2:#f2efe6;--ink:#1c2327;--ink-2:#465157;--ink-3:#5b656a;--line:#ded9cc;--accent:#0b5a76;--accent-soft:#dcebef;--focus:#0b5a76;
--sans:"Inter","Segoe UI","Helvetica Neue",Arial,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
--serif:"Source Serif 4",Georgia,"Noto Serif","Songti SC","Source Han Serif SC","Noto Serif CJK SC",serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono","Noto Sans Mono CJK SC",monospace}
:lang(zh-Hant){--sans:"Inter","Segoe UI","Helvetica Neue",Arial,"PingFang HK","PingFang TC","Microsoft JhengHei","Noto Sans CJK HK","Noto Sans CJK TC",sans-serif;--serif:Georgia,"Noto Serif","Songti TC","Noto Serif CJK HK","Noto Serif CJK TC",serif}
@media (prefers-color-scheme:dark){:root{--paper:#141c21;--paper-2:#1b252b;--ink:#e8ece8;--ink-2:#b3bec1;--ink-3:#95a2a7;--line:#2a373e;--accent:#86c7dc;--accent-soft:#1d3641;--focus:#a5dcec}}
@media print{:root{--paper:#fff;--paper-2:#fff;--ink:#000;--ink-2:#333;--ink-3:#555}}
*{box-sizing:border-box}
html{scroll-padding-top:24px}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.65 var(--sans);-webkit-text-size-adjust:100%}
main{max-width:920px;margin:0 auto;padding:32px 24px 96px}
nav{display:flex;flex-wrap:wrap;gap:4px 18px;align-items:baseline;font-size:13px;color:var(--ink-3)}
nav span{margin-inline-start:auto;display:flex;gap:14px}
nav [aria-current]{color:var(--ink);text-decoration:none;font-weight:600}
h1{font:600 34px/1.25 var(--serif);margin:40px 0 12px;letter-spacing:-.01em;text-wrap:balance}
h2{font:600 21px/1.3 var(--serif);margin:52px 0 10px;padding-top:18px;border-top:1px solid var(--line)}
h3{font:600 14px/1.4 var(--sans);margin:26px 0 6px}
p{margin:0 0 12px;max-width:68ch}
.lead{font:400 18px/1.6 var(--serif);color:var(--ink-2)}
.meta{font-size:13px;color:var(--ink-3);font-variant-numeric:tabular-nums}
a{color:var(--accent);text-underline-offset:3px;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
code,pre{font-family:var(--mono);font-size:13px}
code{overflow-wrap:anywhere}
pre{margin:0 0 12px;padding:14px 16px;background:var(--paper-2);border-radius:4px;overflow-x:auto;line-height:1.7;white-space:pre}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}
th{font-weight:600;font-size:12px;color:var(--ink-3);text-align:start;white-space:nowrap;padding:6px 16px 6px 0;border-bottom:1px solid var(--line)}
td{vertical-align:top;padding:9px 16px 9px 0;border-bottom:1px solid var(--line)}
td:last-child,th:last-child{padding-inline-end:0}
td.number,th.number{text-align:end;font-variant-numeric:tabular-nums}
td code{overflow-wrap:break-word}
td:first-child code{overflow-wrap:normal;white-space:nowrap}
ul.plain{list-style:none;margin:0;padding:0}
ul.plain li{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2px 24px;padding:9px 0;border-bottom:1px solid var(--line)}
ul.plain span{color:var(--ink-2)}
ul.plain+p{margin-top:14px}
details{border-bottom:1px solid var(--line);padding:9px 0}
summary{cursor:pointer}
summary span{color:var(--ink-3);font-size:13px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:10px 0 4px;font-size:14px}
dl dd{margin:0;color:var(--ink-2)}
:target{background:var(--accent-soft)}
p.way{margin:20px 0 -28px;font-size:13px;color:var(--ink-3)}
main.wide{max-width:none}
table.features{font-size:13px}
table.features td{min-width:7em;max-width:26em}
table.features td:first-child,table.features td:nth-child(2){min-width:12em}
dd.shape{overflow-wrap:anywhere;font-family:var(--mono);font-size:12px}
td.many code{margin-inline-end:8px;white-space:nowrap}
@media (max-width:640px){main{padding:20px 16px 64px}h1{font-size:26px;margin-top:28px}h2{margin-top:40px}.lead{font-size:16px}
ul.plain li{grid-template-columns:1fr}thead{display:none}tbody,tr,td{display:block}tr{padding:10px 0;border-bottom:1px solid var(--line)}
td,td:first-child{padding:1px 0;border:0}td.number{text-align:start;color:var(--ink-3)}td:first-child code{white-space:normal;font-weight:600}dl{gap:4px 14px}}
`
