import type { CDPSession, Page } from '@playwright/test'
import { expect } from '@playwright/test'

type AxNode = {
  nodeId: string
  parentId?: string
  ignored: boolean
  role: string
  name: string
  childIds: string[]
  backendDOMNodeId?: number
}

/** Knows a page by its accessibility tree alone, as a screen reader does: roles, names, and their default action. */
export class ScreenReader {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async at(page: Page): Promise<ScreenReader> {
    const session = await page.context().newCDPSession(page)
    await session.send('Accessibility.enable')
    return new ScreenReader(page, session)
  }

  private async tree(): Promise<AxNode[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree')
    return nodes.map(({ role, name, childIds, ...node }) => ({
      ...node,
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      childIds: childIds ?? [],
    }))
  }

  /** Waits until something of this role has this name. */
  async hears(role: string, name: string | RegExp): Promise<void> {
    await expect(async () => void (await this.find(role, name))).toPass({ timeout: 15_000 })
  }

  async press(role: string, name: string | RegExp): Promise<void> {
    await this.hears(role, name)
    await this.act(await this.find(role, name))
  }

  async type(name: string, text: string): Promise<void> {
    await this.hears('textbox', name)
    await this.focus(await this.find('textbox', name))
    await this.page.keyboard.insertText(text)
  }

  /** Gives the first response that each question offers; how many questions there were. */
  async respondToAll(question: RegExp): Promise<number> {
    const nodes = await this.tree()
    const groups = nodes.filter(({ role, name }) => role === 'group' && question.test(name))
    for (const group of groups) {
      const fields = below(nodes, group).filter(({ ignored, role }) => !ignored && role in this.responses)
      const [field] = fields
      if (!field) throw new Error(`nothing to respond with in “${group.name}”`)
      await this.responses[field.role as keyof typeof this.responses](field)
    }
    return groups.length
  }

  private readonly responses = {
    radio: (node: AxNode) => this.act(node),
    checkbox: (node: AxNode) => this.act(node),
    textbox: async (node: AxNode) => {
      await this.focus(node)
      await this.page.keyboard.insertText('something')
    },
    combobox: async (node: AxNode) => {
      await this.focus(node)
      await this.page.keyboard.press('ArrowDown')
    },
  }

  private async find(role: string, name: string | RegExp): Promise<AxNode> {
    const nodes = await this.tree()
    const fits = (found: string) => (typeof name === 'string' ? found === name : name.test(found))
    const node = nodes.find(one => !one.ignored && one.role === role && fits(one.name))
    if (!node) {
      const heard = nodes.filter(one => one.role === role).map(one => one.name)
      throw new Error(`no ${role} “${name}” among: ${heard.join(' | ')}`)
    }
    return node
  }

  private async call(node: AxNode, what: 'click' | 'focus'): Promise<void> {
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId })
    await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { this.${what}() }`,
    })
  }

  private act = (node: AxNode) => this.call(node, 'click')
  private focus = (node: AxNode) => this.call(node, 'focus')
}

function below(nodes: readonly AxNode[], top: AxNode): AxNode[] {
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const walk = (node: AxNode): AxNode[] => [
    node,
    ...node.childIds.flatMap(id => {
      const child = byId.get(id)
      return child ? walk(child) : []
    }),
  ]
  return walk(top)
}
