import type { Span } from '@/lib/model/span'

/**
 * Sentences that speak to a language model and not to a reader: "Ignore all previous instructions", "Tu es désormais
 * un assistant …". What is found is shown to the instructor, and no question may rest on it. A sentence that only
 * reports such words is found, too: one question less.
 */
export function findInstructions(text: string): Span[] {
  const found: Span[] = []
  for (const sentence of sentencesIn(text)) {
    const words = plain(text.slice(sentence.start, sentence.end))
    if (patterns.some(pattern => pattern.test(words))) found.push(sentence)
  }
  return joined(found, text)
}

/** Sentences are cut simply: marks and line ends. */
function sentencesIn(text: string): Span[] {
  return [...text.matchAll(/[^.!?…\n]+(?:[.!?…]+["”»’)\]]*|\n|$)/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Without accents, capitals, invisible signs and signs put between letters. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      // "Il a posé une question" orders nothing, as "pose une question" does.
      .replace(/é(?=s?(?![\p{L}\p{M}]))/giu, 'éx')
      .normalize('NFKD')
      .replace(/[\p{M}\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/gu, '')
      .replace(/[’ʼ‘`]/gu, "'")
      .replace(/[\s_*~]+/gu, ' ')
      .toLowerCase()
  )
}

/** Two that stand beside each other are one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const rows: Span[] = []
  for (const span of spans) {
    const last = rows.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end
    else rows.push({ ...span })
  }
  return rows
}

const model =
  '(?:ia|ai|llms?|gpt|chatgpt|claude|gemini|mistral|chatbots?|language models?|modeles? de langage|modeles? de langue|assistants? (?:ia|ai|virtuels?|numeriques?)|ai assistants?|intelligence artificielle|artificial intelligence|robots? conversationnels?|quiz generators?|generateurs? de (?:quiz|questions?|questionnaires?))'
const orders =
  '(?:instructions?|consignes?|directives?|prompts?|system messages?|messages? systeme|guidelines|rules|regles|ordres|orders|schema|instruccion(?:es)?|anweisung(?:en)?|istruzion[ei]|instruc(?:ao|oes)|instructies?)'

const patterns = [
  // Undo what was said.
  new RegExp(
    `\\b(?:ignor\\w*|disregard\\w*|forget|overrid\\w*|bypass|oubli\\w*|neglig\\w*|olvid\\w*|vergiss|vergessen sie|dimentic\\w*|esque[cç]\\w*|negeer|ne ten\\w+ (?:pas|aucun) compte|ne sui\\w+ (?:pas|plus)|do not follow|stop following|fais abstraction|faites abstraction|passe\\w* outre)\\b.{0,60}\\b${orders}\\b`,
  ),
  new RegExp(
    `\\b(?:new|updated|revised|real|hidden|nouvelles?|veritables?|vraies?)\\b.{0,20}\\b${orders}\\b\\s*:`,
  ),
  /\b(?:ignor\w*|disregard|forget|oubli\w*)\b.{0,20}\b(?:everything|all|tout|tous|toutes)\b.{0,30}\b(?:above|before|previous\w*|precede\w*|avant|ci-dessus|prior)\b/,
  // Spoken to as what it is.
  new RegExp(
    `\\b(?:you are|you're|tu es|vous etes|act as|agis|agissez|pretend to be|fais comme si tu|comporte-toi)\\b.{0,50}\\b(?:${model}|assistant|assistante|bot|dan|jailbr\\w+|pirate|unrestricted|sans (?:limites?|filtre|restrictions?)|mode (?:developpeur|administrateur))\\b`,
  ),
  new RegExp(
    `\\b(?:if you are|if you're|si tu es|si vous etes|note to|note for|attention|message (?:to|for|a|pour)|a l'attention|instructions? (?:to|for|pour|a)|dear|cher|chere|hey|bonjour|hello|to any|a tout|a toute|pour (?:toute?|les?|l')|for any|all)\\b.{0,30}\\b${model}\\b`,
  ),
  new RegExp(`^\\W*${model}\\s*[:,]`),
  new RegExp(`\\b${model}\\b.{0,20}\\b(?:must|should|has to|have to|doit|doivent|devra|devront)\\b`),
  /\b(?:act as if you|pretend (?:that )?you|agis comme si tu|agissez comme si vous|fais comme si tu|faites comme si vous)\b/,
  // Roles and frames of a conversation.
  /(?:^|\s)(?:system|systeme|assistant|user|utilisateur|developer)\s*(?:prompt|message|override)?\s*:/,
  /<\/?\s*(?:system|assistant|user|article|instructions?|prompt|data|document|im_start|im_end)\b[^>]*>|<\|[a-z ]+\|>|\[\/?inst\]|\[(?:system|systeme)[^\]]*\]|###? ?(?:system|instruction|consigne|response|reponse)|<<<|>>>/,
  /\b(?:end|fin) (?:of|de|du) (?:the )?(?:l')?(?:article|text|texte|document|data|donnees|input|prompt)\b/,
  /\b(?:mode|mise en mode) (?:admin|administrateur|developpeur|debug|maintenance)\b|\b(?:admin|developer|debug|god|maintenance) mode\b/,
  // What it should do with the questions, their keys, or its reply.
  /\b(?:reply|respond|answer|output|return|print|say|write|reponds|repondez|reponse|ecris|ecrivez|affiche|affichez|renvoie|renvoyez|retourne|retournez|dis|dites)\b.{0,25}\b(?:only|always|nothing but|just|exactly|with the word|seulement|uniquement|toujours|rien d'autre|juste|exactement|par le mot|avec le mot|en json|as json|in json)\b/,
  /\b(?:every|each|all|any|the|chaque|toutes?|tous|la|le|les|une?)\b.{0,25}\b(?:questions?|quiz\w*|questionnaires?|keys?|cles?|correct answers?|bonnes? reponses?|right answers?|options?|distractors?|explanations?|explications?)\b.{0,25}\b(?:must|should|has to|have to|need to|doit|doivent|devra|devront|shall|is always|are always|est toujours|sont toujours|sera|seront)\b/,
  /\b(?:generate|create|produce|make|write|ask|give|donne\w*|add|insert|include|generez?|creez?|produis(?:ez)?|redigez?|ecri(?:s|vez)|posez?|ajoutez?|inserez?|inclu(?:s|ez)|mets|mettez|proposez?|mark|marquez?|set|fixez?|choisis(?:sez)?|choose|use|utilisez?)\b.{0,40}\b(?:questions?|quiz\w*|questionnaires?|options?|the keys?|la cle|les cles|distractors?|distracteurs?|explanations?|explications?|stems?|evidence|json)\b/,
  // What it must not give away.
  /\b(?:reveal|disclose|repeat|print|show|leak|send|output|give|tell|revelez?|divulguez?|repetez?|recopiez?|affichez?|montrez?|envoie|envoyez|transmets|transmettez|donnez?|communiquez?)\b.{0,50}\b(?:system prompt|your prompt|prompt|instructions?|consignes?|api key|api keys|cle api|cles api|cle d'api|secrets?|password|passwords|mots? de passe|tokens?|jetons?|learner data|donnees des eleves|environment variables?|variables? d'environnement)\b/,
  /\b(?:call|use|invoke|execute|run|appelez|appelle|utilisez?|invoquez?|executez?|lancez?)\b.{0,25}\b(?:tools?|functions?|outils?|fonctions?|shell|commandes?|commands?|code|sql|url|script)\b/,
  /\b(?:jailbreak|prompt injection|injection de prompt|do anything now)\b/,
  /\b(?:your|tes|vos|ta|votre)\b.{0,20}\b(?:training|system prompt|prompt|instructions|consignes|entrainement|programmation|programming|token limit|context window|reply schema|reponse json)\b/,
  /\b(?:translate|traduis|traduisez)\b.{0,40}\b(?:into|to|en|vers)\b.{0,60}\b(?:instead|au lieu|plutot)\b/,
]
