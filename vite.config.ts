import { readFileSync } from 'fs';
import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// What a phone needs travels in one file with what starts the screens: on a slow network each file costs a round trip.
// The rest (grids, pickers, lists to search in) is for agents, in a second file. See docs/decisions/0024-bundle.md.
const START = /frontend\/(index|generated\/)|@vaadin\/common-frontend\//;
const FOR_AGENTS = /@vaadin\/(grid|combo-box|multi-select-combo-box|date-picker|time-picker|upload|slider|dialog|context-menu)\//;
const BOXES = /@vaadin\/(dialog|confirm-dialog)\//; // what asks again before a step that cannot be undone
const SCREENS = /generated\/flow\/chunks\//; // what one screen imports
const OTHERS = /[cC]onnector/;

function starts(id: string): boolean {
  if (SCREENS.test(id)) {
    const imports = readFileSync(id, 'utf8');
    return !FOR_AGENTS.test(imports) && !BOXES.test(imports);
  }
  return START.test(id) && !OTHERS.test(id);
}

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'portail', priority: 2, test: starts },
            { name: 'boxes', priority: 1, test: BOXES },
            { name: 'agents', priority: 0, test: (id: string) => /node_modules|generated/.test(id) && !SCREENS.test(id) },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
