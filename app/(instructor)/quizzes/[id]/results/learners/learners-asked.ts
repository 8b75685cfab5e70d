type Said = string | string[] | undefined

/** Which page of which learners an address asks for; what it says amiss is passed over. */
export function learnersAsked(page: Said, name: Said): { page: number; name: string } {
  const number = Number(page)
  return {
    page: Number.isInteger(number) && number > 0 ? number : 1,
    name: typeof name === 'string' ? name.slice(0, 200) : '',
  }
}

export function learnersAddress(quizId: string, page: number, name: string): string {
  const asked = new URLSearchParams({
    ...(name ? { name } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return `/quizzes/${quizId}/results/learners${asked.size > 0 ? `?${asked}` : ''}`
}
