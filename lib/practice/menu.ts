export interface MenuOption {
  id: string;
  title: string;
  address: string;
}

export interface MenuGroup {
  title: string;
  /** Only with the workgroup and the organization that coordinated entry asks for. */
  needsCoordinatedEntry?: boolean;
  options: readonly MenuOption[];
}

/** The Clients workspace. Dashboard's and Find Client's ids are the live site's [C]; the other ids and the groups' names are assumed. */
export const clientsMenu: readonly MenuGroup[] = [
  {
    title: 'Client Management',
    options: [
      { id: 'o1000000033', title: 'Dashboard', address: 'Dashboard.aspx' },
      { id: 'o1000000037', title: 'Find Client', address: 'viewform.aspx?FormID=1000000098' },
    ],
  },
  {
    title: 'Coordinated Entry',
    needsCoordinatedEntry: true,
    options: [{ id: 'o1000000141', title: 'CE Workflow', address: 'startworkflow.aspx?WorkflowID=1000000107' }],
  },
  {
    title: 'Enrollment and Services',
    options: [
      { id: 'o1000000040', title: 'Enrollments', address: 'viewform.aspx?FormID=2778' },
      { id: 'o1000000041', title: 'Services', address: 'viewform.aspx?FormID=1000000215' },
    ],
  },
  {
    title: 'Referrals',
    options: [
      { id: 'o1000000150', title: 'Client Referrals', address: 'viewform.aspx?FormID=1000000610' },
      { id: 'o1000000151', title: 'Add New Referral', address: 'viewform.aspx?FormID=1000000611' },
      { id: 'o1000000152', title: 'Quick Referrals', address: 'viewform.aspx?FormID=1000000620' },
      { id: 'o1000000153', title: 'Multiple Referrals', address: 'viewform.aspx?FormID=1000000621' },
      { id: 'o1000000154', title: 'Unmet Needs', address: 'viewform.aspx?FormID=1000000630' },
    ],
  },
];
