import type { ArticleLanguage } from '@/lib/model/article-language'
import { escapeHtml } from '../html/from-text'

/** For A4 and Letter alike, in black on white; on a screen it looks like a sheet of paper. */
const style = `
@page { margin: 18mm 17mm }
* { box-sizing: border-box }
html { color: #000; background: #fff; font: 11.5pt/1.5 "Literata", "Charter", "Georgia", serif; print-color-adjust: economy }
body { max-width: 178mm; margin: 0 auto; padding: 0 }
@media screen { html { background: #e8e6e1 } body { background: #fff; padding: 18mm 17mm; margin: 2rem auto; box-shadow: 0 1px 6px #0003 } }
@media screen and (max-width: 48rem) { body { margin: 0; padding: 1.25rem } }
h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4mm; text-wrap: balance }
h2 { font-size: 13pt; margin: 0 0 3mm; break-after: avoid }
p { margin: 0 0 2.2mm; orphans: 3; widows: 3; overflow-wrap: break-word }
.who { display: flex; flex-wrap: wrap; gap: 3mm 8mm; margin: 0 0 7mm; font-size: 10.5pt }
.who span { display: flex; flex: 1 1 55mm; gap: 2mm; align-items: flex-end }
.who span::after { content: ""; flex: 1; border-bottom: .3mm solid #000; min-height: 6mm }
article { margin: 0 0 8mm; padding-left: 8mm; position: relative; hyphens: auto }
article p { position: relative }
article p[data-number]::before { content: attr(data-number); position: absolute; left: -8mm; width: 5mm; text-align: right; font-size: 8.5pt; line-height: 2 }
article .byline { font-style: italic }
ol.questions { list-style: none; margin: 0; padding: 0 }
ol.questions > li { position: relative; padding: 0 0 0 9mm; margin: 0 0 7mm; break-inside: avoid }
ol.questions > li > .number { position: absolute; left: 0; font-weight: 700 }
.points { float: right; margin-left: 4mm; font-size: 9pt }
.stem { font-weight: 600 }
.hint { font-size: 9.5pt; font-style: italic }
ul.options { list-style: none; margin: 0; padding: 0 }
ul.options li { padding: .6mm 0 .6mm 7mm; position: relative }
ul.options li.box::before { content: ""; position: absolute; left: 0; top: 2mm; width: 3.6mm; height: 3.6mm; border: .3mm solid #000 }
ul.options.round li.box::before { border-radius: 50% }
.blank { display: inline-block; min-width: 32mm; border-bottom: .3mm solid #000 }
.short { display: inline-block; width: 9mm; border-bottom: .3mm solid #000; margin-right: 2mm }
.line { height: 8.5mm; border-bottom: .25mm solid #000 }
.unit { display: flex; align-items: flex-end; gap: 3mm } .unit .line { flex: 0 0 60mm }
.pairs { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 8mm } .pairs ul { list-style: none; margin: 0; padding: 0 } .pairs li { padding: .8mm 0 }
.proof { font-size: 10pt; margin-left: 4mm; padding-left: 3mm; border-left: .4mm solid #000 }
.key { font-weight: 600 }
`

/** A whole page of HTML, with nothing to load and nothing to run. */
export function page(title: string, language: ArticleLanguage, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}
