import type { ProposalReply } from '@/lib/llm/reply-schema'

/** What a good model would propose of tests/fixtures/other-languages/german.txt. */
export const goodInGerman: ProposalReply[] = [
  {
    skill: 'why',
    kind: 'multiple-choice',
    stem: 'Warum bleibt das Hallenbad von Lindenau länger zu als geplant?',
    options: [
      'Weil eine Quelle den Beton aufweicht',
      'Weil die Stadt kein Personal findet',
      'Weil der Verein nach Grünfeld zieht',
      'Weil das Gesundheitsamt es sperrt',
    ],
    key: 'Weil eine Quelle den Beton aufweicht',
    evidence: ['haben Arbeiter eine Quelle entdeckt, deren Wasser seit Jahren den Beton aufweicht'],
    explanation: 'Unter dem Becken liegt eine Quelle, deren Wasser den Beton aufweicht.',
  },
  {
    skill: 'detail',
    kind: 'short-answer',
    stem: 'Wie heißt der Trainer des Schwimmvereins?',
    options: [],
    key: 'Jonas Pfeiffer',
    evidence: ['Trainer Jonas Pfeiffer klagt, dass ein Drittel der Anfänger'],
    explanation: 'Der Trainer ist Jonas Pfeiffer.',
  },
  {
    skill: 'detail',
    kind: 'true-false',
    stem: 'Das aufblasbare Becken auf dem Marktplatz fasst 90.000 Liter Wasser.',
    options: [],
    key: 'true',
    evidence: ['Es fasst 90.000 Liter und wird mit dem Wasser der neuen Quelle gefüllt'],
    explanation: 'Es fasst 90.000 Liter.',
  },
  {
    skill: 'attitude',
    kind: 'multiple-choice',
    stem: 'Wie denkt Bürgermeisterin Anke Reuter über einen Abriss des Bades?',
    options: [
      'Sie hält ihn für einen Fehler',
      'Sie plant ihn für den Sommer',
      'Sie überlässt ihn dem Verein',
      'Sie will zuerst abstimmen lassen',
    ],
    key: 'Sie hält ihn für einen Fehler',
    evidence: ['sprach von einer bitteren Nachricht, hält einen Abriss aber für falsch'],
    explanation: 'Sie hält einen Abriss für falsch, weil ein neues Bad zu teuer wäre.',
  },
]
