/** One child an element may have; `min` and `max` count how often. */
interface ChildRule {
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

const one = (name: string): ChildRule => ({ name, min: 1, max: 1 });
const maybe = (name: string): ChildRule => ({ name, min: 0, max: 1 });
const many = (name: string): ChildRule => ({ name, min: 1, max: Infinity });
const any = (name: string): ChildRule => ({ name, min: 0, max: Infinity });

/**
 * Children of each element in the order the schemas of the add-in-only
 * manifest want them (OfficeApp 1.1, task pane VersionOverrides 1.0), narrowed
 * to what a task-pane add-in for Excel uses. Office ignores the whole ribbon,
 * without a word, when the order is wrong.
 */
export const CHILDREN: Readonly<Record<string, readonly ChildRule[]>> = {
  OfficeApp: [
    one('Id'),
    maybe('AlternateId'),
    one('Version'),
    one('ProviderName'),
    one('DefaultLocale'),
    one('DisplayName'),
    one('Description'),
    one('IconUrl'),
    one('HighResolutionIconUrl'),
    one('SupportUrl'),
    maybe('AppDomains'),
    one('Hosts'),
    one('Requirements'),
    one('DefaultSettings'),
    one('Permissions'),
    one('VersionOverrides'),
  ],
  AppDomains: [many('AppDomain')],
  Requirements: [maybe('Sets'), maybe('Methods')],
  Sets: [many('Set')],
  DefaultSettings: [one('SourceLocation')],
  VersionOverrides: [maybe('Description'), maybe('Requirements'), one('Hosts'), one('Resources')],
  Hosts: [many('Host')],
  Host: [maybe('DesktopFormFactor')],
  DesktopFormFactor: [maybe('GetStarted'), maybe('FunctionFile'), many('ExtensionPoint')],
  GetStarted: [one('Title'), one('Description'), one('LearnMoreUrl')],
  ExtensionPoint: [one('CustomTab')],
  CustomTab: [many('Group'), one('Label')],
  Group: [one('Label'), one('Icon'), many('Control')],
  Control: [one('Label'), one('Supertip'), one('Icon'), one('Action')],
  Supertip: [one('Title'), one('Description')],
  Icon: [many('Image')],
  Action: [maybe('TaskpaneId'), maybe('SourceLocation'), maybe('Title'), maybe('FunctionName')],
  Resources: [one('Images'), one('Urls'), one('ShortStrings'), one('LongStrings')],
  Images: [many('Image')],
  Urls: [many('Url')],
  ShortStrings: [many('String')],
  LongStrings: [many('String')],
  Image: [any('Override')],
  Url: [any('Override')],
  String: [any('Override')],
};

/** Longest text in characters, by the element that carries it. */
export const MAX_LENGTH: Readonly<Record<string, number>> = { ProviderName: 125, DisplayName: 125, Description: 250 };

export const MAX_SHORT_STRING = 125;
export const MAX_LONG_STRING = 250;
/** Longest id of a resource. */
export const MAX_RESOURCE_ID = 32;
/** Longest id of a tab, group or control. */
export const MAX_CONTROL_ID = 125;
/** Ours, not Office's: a longer tab name is cut off on a narrow window. */
export const MAX_TAB_LABEL = 20;

export const ICON_SIZES: readonly number[] = [16, 32, 64, 80];
