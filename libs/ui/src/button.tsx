import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant: 'primary' | 'secondary' | 'tertiary';
}

/** A KERN button. While its work is under way it keeps the focus: use `aria-disabled`, not `disabled`. */
export function Button({ variant, type = 'button', className = '', children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={`kern-btn kern-btn--${variant} ${className}`.trim()} {...rest}>
      <span className="kern-label">{children}</span>
    </button>
  );
}
