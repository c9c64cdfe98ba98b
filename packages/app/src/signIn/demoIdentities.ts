/** Who a visitor of the demo portal can be. */
export interface DemoIdentity {
  /** The name of the user in the example catalog. */
  id: string;
  title: string;
  description: string;
}

export const demoIdentities: DemoIdentity[] = [
  {
    id: 'guest',
    title: 'Guest',
    description: 'Looks around: reads every page, changes nothing.',
  },
  {
    id: 'service-owner',
    title: 'Service owner',
    description:
      'Where does my service stand, and what do I fix first? Sees standings of own services only.',
  },
  {
    id: 'squad-lead',
    title: 'Squad lead',
    description:
      'How does my squad stand? Tries a scorecard before it is merged.',
  },
  {
    id: 'platform-product-manager',
    title: 'Platform product manager',
    description: 'Who moved this week, what is stuck, what do I decide?',
  },
  {
    id: 'decider',
    title: 'Decider',
    description: 'Which decisions wait, and on what evidence?',
  },
  {
    id: 'reader',
    title: 'Reader',
    description: 'Is it worth it? Reads totals and standings.',
  },
];
