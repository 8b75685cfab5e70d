import { descriptionDoor } from '@/app/api/v1/_doors/description-door'
import { tokenDoor } from '@/app/api/v1/_doors/token-door'

/** All that is in `app/api/v1/_table`, for machines with a personal token. Other folders here are for our own pages. */
export { tokenDoor as DELETE, tokenDoor as PATCH, tokenDoor as POST, tokenDoor as PUT }

/** A file name is no folder of ours: the description stands here, too. */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  return pathname === '/api/v1/openapi.json' ? descriptionDoor(request) : tokenDoor(request)
}
