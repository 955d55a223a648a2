import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react';

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
}

const PlainLink = ({ to, ...rest }: LinkProps) => <a href={to} {...rest} />;

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/** Says which component follows links: the router's, in the app. */
export const LinkProvider = LinkContext;

/** A link within the app. */
export function Link(props: LinkProps) {
  const Follow = useContext(LinkContext);
  return <Follow {...props} />;
}
