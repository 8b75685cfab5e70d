/** Times and places that are counted from what was told just before: known to who has read that. */
export const timesByText =
  /(?<!\p{L})(?:peu (?:après|avant)|la veille|le lendemain|(?:la|le|les|l['’])\s?\p{L}+ (?:suivant|précédent)e?s?|(?:cette|cet|ce) \p{L}+-là|(?:\p{L}+ ){0,2}plus (?:tard|tôt)|[àd]e? l['’]époque|auparavant|alors|d['’]ici là|dans (?:les|ces|ce) (?:deux |trois )?cas|là-dessus|là-bas|dedans|dessus|dessous)(?!\p{L})/giu
