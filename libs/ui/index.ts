export * from './actions/button.js';
export * from './actions/disclosure.js';
export * from './actions/menu.js';
export * from './command/command-palette.js';
export * from './dialogs/confirm-danger.js';
export * from './dialogs/dialog.js';
export * from './figures/bars.js';
export * from './figures/figure.js';
export * from './figures/gauge.js';
export * from './figures/result-bar.js';
export { type Choice, gaugePlaces, type Part } from './figures/shares.js';
export * from './forms/choice-field.js';
export * from './forms/fields.js';
export * from './forms/file-drop.js';
export * from './forms/files-drop.js';
export * from './forms/form.js';
export type { PickerOption } from './forms/matching.js';
export * from './forms/picker-field.js';
export * from './layout/page.js';
export * from './layout/section.js';
export * from './layout/side-panel.js';
export * from './layout/stack.js';
export * from './layout/steps.js';
export * from './layout/tabs.js';
export * from './layout/timeline.js';
export * from './lists/data-list.js';
export * from './lists/facts.js';
export type { Column, Selection, Sorting } from './lists/types.js';
export * from './people/person-chip.js';
export * from './states/empty.js';
export * from './states/progress.js';
export * from './states/refusal-notice.js';
export * from './states/state-badge.js';
export * from './states/tag.js';
export { dismiss, notify } from './states/toast-store.js';
export * from './states/toasts.js';
export * from './theme/provider.js';
export * from './words/link.js';
export * from './words/typeset.js';
export * from './words/use-media.js';
export {
  initialLocale,
  LocaleProvider,
  TimeZoneProvider,
  useFormats,
  useLocale,
  useMessages,
} from './words/words.js';
