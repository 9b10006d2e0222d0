/** One cookie of this server: nothing but the server reads it. */
export interface Cookie {
  readonly of: (headers: Headers) => string | undefined;
  readonly set: (value: string) => string;
  readonly clear: () => string;
}

export interface CookieOptions {
  readonly name: string;
  readonly seconds: number;
  readonly isSecure: boolean;
  /** `Lax` only for what has to come back from another site. */
  readonly sameSite?: 'Strict' | 'Lax';
}

/**
 * A cookie that scripts and other sites cannot use. Over https its name begins with `__Host-`, which a browser takes only
 * from this very host and only encrypted.
 */
export const createCookie = ({ name, seconds, isSecure, sameSite = 'Strict' }: CookieOptions): Cookie => {
  const full = isSecure ? `__Host-${name}` : name;
  const written = (value: string, age: number): string =>
    `${full}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=${sameSite}${isSecure ? '; Secure' : ''}`;
  return {
    of: (headers) => valueOf(headers.get('cookie') ?? '', full),
    set: (value) => written(value, seconds),
    clear: () => written('', 0),
  };
};

const valueOf = (header: string, name: string): string | undefined => {
  const found = header
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1);
  return value === '' ? undefined : value;
};
