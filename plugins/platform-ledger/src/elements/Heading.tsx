import { HTMLAttributes } from 'react';

export type HeadingLevel = 2 | 3 | 4 | 5;

export interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  level: HeadingLevel;
}

export function Heading(props: HeadingProps) {
  const { level, children, ...rest } = props;
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
}
