/**
 * `confidence`: the probability of the choice, 0 to 1 (of an arc: of head and relation together).
 * `margin`: by how much it beats the next one (of an arc: the next head); below 0 where the tree overruled the best head.
 */
export type Certainty = { confidence: number; margin: number }
