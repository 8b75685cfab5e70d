/** Called once by Next when the server starts, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { beginServing } = await import('@/app/_server/begin-serving')
  await beginServing()
}
