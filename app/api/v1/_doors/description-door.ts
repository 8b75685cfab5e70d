import { describeApi } from '@/app/api/v1/_description/describe-api'
import { languageSchema } from '@/lib/model/language'

/** The description is everybody’s: `?language=fr`, else in English. */
export function descriptionDoor(request: Request): Response {
  const language = languageSchema.catch('en').parse(new URL(request.url).searchParams.get('language'))
  return Response.json(describeApi(language), { headers: { 'Cache-Control': 'public, max-age=300' } })
}
