import type { LaunchOptions } from 'playwright'

export function findChromium(): Promise<string | undefined>
export function getChromium(): Promise<string | undefined>
export function launchOptions(executablePath: string): LaunchOptions
