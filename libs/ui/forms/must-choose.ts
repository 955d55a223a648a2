type Option = string | { value?: string | number; disabled?: boolean };

/**
 * Must the browser hold a form back until something is chosen? Not where an option without a value is a choice of its own (« la
 * maison », « aucune ») : browsers take it for a field left empty. One that cannot be chosen (« choisissez ») still must give way.
 */
export const mustChoose = (required: boolean | undefined, options: readonly unknown[] = []): boolean =>
  required === true &&
  !(options as readonly Option[]).some((one) =>
    typeof one === 'string' ? one === '' : one.value === '' && !one.disabled,
  );
