import path from 'node:path';

/** What each layer of src/ may import from; a feature sees itself, never another feature. */
const ALLOWED = {
  lib: ['lib'],
  api: ['lib', 'api'],
  ui: ['lib', 'api', 'ui'],
  features: ['lib', 'api', 'ui', 'features'],
  app: ['lib', 'api', 'ui', 'features', 'app'],
};

function place(file) {
  const parts = file.split(path.sep).join('/').split('/src/').pop().split('/');
  return { layer: parts[0], feature: parts[0] === 'features' ? parts[1] : undefined };
}

function target(source, file) {
  if (source.startsWith('@/')) return place(`/src/${source.slice(2)}`);
  if (source.startsWith('.')) return place(path.resolve(path.dirname(file), source));
  return undefined;
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward: '{{from}} may not import {{to}}: imports flow ui, lib, api → features → app.',
      sideways: 'Feature {{from}} may not import feature {{to}}: meet in app, or move the part down.',
    },
  },
  create(context) {
    const file = context.filename;
    const from = place(file);
    if (!file.includes(`${path.sep}src${path.sep}`) || !ALLOWED[from.layer]) return {};
    const check = (node, source) => {
      const to = typeof source === 'string' ? target(source, file) : undefined;
      if (!to || !(to.layer in ALLOWED)) return;
      if (!ALLOWED[from.layer].includes(to.layer))
        context.report({ node, messageId: 'upward', data: { from: from.layer, to: to.layer } });
      else if (from.layer === 'features' && to.layer === 'features' && from.feature !== to.feature)
        context.report({ node, messageId: 'sideways', data: { from: from.feature, to: to.feature } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, node.source.value),
    };
  },
};
