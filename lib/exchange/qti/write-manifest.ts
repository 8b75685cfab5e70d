import { element, xmlFile } from '../xml/write'

const package11 = 'http://www.imsglobal.org/xsd/imscp_v1p1'

/** What is in the package and what needs what. */
export function writeManifest(items: readonly string[], withArticle: boolean): string {
  const resource = (identifier: string, type: string, href: string, needs: readonly string[]) =>
    element(
      'resource',
      { identifier: `resource-${identifier}`, type, href },
      element('file', { href }),
      needs.map(need => element('dependency', { identifierref: `resource-${need}` })),
    )
  return xmlFile(
    element(
      'manifest',
      {
        xmlns: package11,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${package11} http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd`,
        identifier: 'manifest-passage',
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'QTIv2.2 Package'),
        element('schemaversion', {}, '1.0.0'),
      ),
      element('organizations', {}),
      element(
        'resources',
        {},
        resource('quiz', 'imsqti_test_xmlv2p2', 'assessment.xml', items),
        withArticle && resource('article', 'imsqti_stimulus_xmlv2p2', 'stimuli/article.xml', []),
        items.map(name =>
          resource(name, 'imsqti_item_xmlv2p2', `items/${name}.xml`, withArticle ? ['article'] : []),
        ),
      ),
    ),
  )
}
