import type { FactWords } from '@/lib/model/fact-words'

const nouns =
  'altitude, area, breadth, budget, capacity, capital, cost, density, depth, diameter, distance, duration, height, length, magnitude, mass, population, power, price, radius, range, salary, size, speed, surface, temperature, thickness, tonnage, turnover, value, volume, weight, width, wingspan'

/** What of a thing is measured: "What is the capacity of …". English nouns have no gender. */
export const measures: FactWords['measures'] = Object.fromEntries(nouns.split(', ').map(noun => [noun, null]))
