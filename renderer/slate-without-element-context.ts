import type { Plugin } from 'vite';

const PROVIDER =
  /React\.createElement\(ElementContext\.Provider, \{(\s*key: `provider-\$\{key\.id\}`),\s*value: n\s*\}/;

/**
 * Takes the context that holds an element out of slate-react: nothing here reads it (`useElement`, `useSelected`), and
 * when the element around a long text changes, as it does at every key, React looks through all that is in it for
 * components that do. In a letter of 200 pages that was most of the time of a key. The build fails when slate-react has
 * no such place any more.
 */
export function slateWithoutElementContext(): Plugin {
  return {
    name: 'slate-without-element-context',
    transform: {
      filter: { id: /\/slate-react\/dist\/index\.es\.js/ },
      handler(code) {
        if (!PROVIDER.test(code)) this.error('slate-react provides elements in another way than it did.');
        return code.replace(PROVIDER, 'React.createElement(React.Fragment, {$1\n    }');
      },
    },
  };
}
