/** What may be set on an element: attributes as text, a listener for clicks. */
export interface Setting {
  readonly class?: string;
  readonly title?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** Makes an element. Strings among its children are text, whatever they look like. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { class: classes, title, attributes = {}, onClick }: Setting = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (classes) element.className = classes;
  if (title) element.title = title;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (onClick) element.addEventListener('click', onClick);
  element.append(...children);
  return element;
}

/** A button. */
export function button(
  label: string,
  onClick: () => void,
  setting: Setting = {},
): HTMLButtonElement {
  return el(
    'button',
    { ...setting, onClick, attributes: { type: 'button', ...setting.attributes } },
    label,
  );
}

/** `{0} of {1}` with its parts. */
export function filled(pattern: string, ...parts: (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(parts[Number(index)] ?? ''));
}
