/** Of every page: no font and no picture is fetched. Chinese serif for what documents say, sans for the rest. */
export const style = `
:root{--ink:#1c2430;--ink-2:#5b6675;--line:#dfe3e9;--line-2:#eceff3;--ground:#f7f8fa;--accent:#1f4e8c;--soft:#e8eef6;--warn:#8a5a00;--warn-soft:#fdf5e2;--red:#c8332b;--green:#2b7a52;
--sans:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC",sans-serif;
--serif:"SimSun","Songti SC","STSong","Noto Serif CJK SC","Source Han Serif SC","Noto Serif SC",serif}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.6 var(--sans);font-variant-numeric:tabular-nums}
main{max-width:1210px;margin:0 auto;padding:24px 36px 48px;background:#fff;min-height:100vh;border-inline:1px solid var(--line)}
a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}
nav.way{font-size:14px;color:var(--ink-2)}
h1{margin:8px 0 2px;font-size:25px;line-height:1.35}
h1 small{margin-left:8px;color:var(--ink-2);font-size:15px;font-weight:400}
h2{margin:26px 0 8px;padding-bottom:5px;border-bottom:1px solid var(--line);font-size:17px;break-after:avoid}
h2 small{margin-left:6px;color:var(--ink-2);font-size:14px;font-weight:400}
h3{margin:16px 0 6px;font-size:15px}
p{margin:6px 0}
small{font-size:13px}
.rows{display:flex;flex-wrap:wrap;gap:6px;margin:10px 0 0;padding:0;list-style:none;font-size:14px}
.rows li{padding:0 8px;border:1px solid var(--line);border-radius:3px;background:var(--ground)}
.invented{margin:0 0 12px;padding:3px 12px;border:1px solid #e3c98c;border-radius:3px;background:var(--warn-soft);color:var(--warn)}
ul.source{margin:12px 0 0;padding:8px 14px;border-left:3px solid var(--accent);background:var(--soft);list-style:none;font-family:var(--serif)}
ul.source li{padding:1px 0}
ul.source b{margin-right:12px;font-family:var(--sans);font-weight:600;font-size:14px}
.tag{display:inline-block;margin-right:6px;padding:0 6px;border:1px solid currentcolor;border-radius:3px;font:13px/19px var(--sans);color:var(--warn);background:var(--warn-soft)}
.note{font-family:var(--serif)}
dl{display:grid;grid-template-columns:170px 1fr;gap:0;margin:0}
dt,dd{margin:0;padding:5px 0;border-bottom:1px solid var(--line-2)}
dt{color:var(--ink-2)}dl{margin-top:12px}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:14px}
th,td{padding:5px 10px 5px 0;border-bottom:1px solid var(--line-2);text-align:left;vertical-align:top}
th{border-bottom-color:var(--line);color:var(--ink-2);font-weight:500;white-space:nowrap}
.number{text-align:right}
ol.wording,ul.plain{margin:0;padding:0;list-style:none}
.wording li{padding:2px 0 2px calc(var(--depth)*1.6em + 14px);position:relative;font-family:var(--serif);font-size:15.5px}
.wording li::before{content:"";position:absolute;left:calc(var(--depth)*1.6em);top:.85em;width:5px;height:5px;border:1px solid var(--ink-2);border-radius:50%}
.wording li.head{font-family:var(--sans);font-size:15px}
.wording li.head::before{display:none}.wording li.head{padding-left:calc(var(--depth)*1.6em)}
.wording a,.default{font-family:var(--sans);font-size:14px}.default{color:var(--warn)}
.since{margin:10px 0 4px;color:var(--ink-2);font-size:14px}
.open{margin:10px 0 0;padding:6px 14px;border:1px dashed #e3c98c;border-radius:3px;background:var(--warn-soft)}
.open ul{margin:0;padding-left:1.2em}
.example{display:grid;grid-template-columns:minmax(150px,1fr) 2fr 1.4fr;gap:4px 18px;padding:7px 0;border-bottom:1px solid var(--line-2);font-size:14px;break-inside:avoid}
.example small{display:block;color:var(--ink-2)}.example .result{font-weight:600}
.met,.made,.computed{color:var(--green)}.notMet,.refused{color:var(--red)}.unknown{color:var(--warn)}
.diagram{overflow-x:auto;padding:4px 0;--covered:#fff 30%,transparent;--shadow:rgb(28 36 48/22%),transparent;background:linear-gradient(to right,var(--covered)) left/36px 100% no-repeat local,linear-gradient(to left,var(--covered)) right/36px 100% no-repeat local,linear-gradient(to right,var(--shadow)) left/14px 100% no-repeat scroll,linear-gradient(to left,var(--shadow)) right/14px 100% no-repeat scroll}
.swipe{display:none}
svg.lifecycle{display:block;font:14px var(--sans)}
svg text{text-anchor:middle;fill:var(--ink)}
.line{fill:none;stroke:#5b6675;stroke-width:1.3}.head{fill:#5b6675}
.back .line{stroke:#a4632a;stroke-dasharray:5 3}.back .head{fill:#a4632a}
.move-name rect{fill:#fff}.move-name text{fill:#34404e}
.state>rect{fill:#f3f6fa;stroke:#8fa3bc;stroke-width:1.2}.state.initial>rect{stroke:var(--accent);stroke-width:2}
.state.final>rect{fill:#eef5f0;stroke:#6b9a80}.state .inner{fill:none}
.state>text{font-weight:600}.limit text{fill:var(--warn)}
svg text.mark{text-anchor:end;font-weight:400;fill:var(--accent)}
.joint circle{fill:#fff;stroke:#5b6675}.joint text{font-size:13px}
.begin{fill:var(--ink)}
.gate rect{fill:#fff;stroke:var(--accent);stroke-dasharray:2 2}.gate text{fill:var(--accent)}
.key{margin:4px 0 0;color:var(--ink-2);font-size:13px}
.index{columns:2;column-gap:36px;margin:0;padding:0;list-style:none}
.index li{padding:2px 0;break-inside:avoid}
.toc{display:grid;grid-template-columns:3.4em 15em 1fr;font-size:15px}
.toc>*{padding:6px 10px 6px 0;border-bottom:1px solid var(--line-2)}
.toc .kind{color:var(--ink-2)}
.toc .none{color:var(--red)}
footer{margin-top:36px;padding-top:8px;border-top:1px solid var(--line);color:var(--ink-2);font-size:13px}
@media(max-width:640px){.swipe{display:block;text-align:right}main{padding:14px 14px 32px}dl{grid-template-columns:110px 1fr}.example{grid-template-columns:1fr}.index{columns:1}.toc{grid-template-columns:3em 1fr}.toc .list{grid-column:1/-1}}
@media print{@page{size:A4;margin:16mm 14mm}body{background:#fff;font-size:10.5pt}main{max-width:none;padding:0;border:0}nav.way{display:none}.diagram{overflow:visible;background:none}.key.swipe{display:none}svg.lifecycle{max-width:100%;height:auto}tr{break-inside:avoid}a{color:inherit}}
`
