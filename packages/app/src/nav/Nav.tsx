import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { NavContentComponentProps } from '@backstage/plugin-app-react';
import AccountCircleIcon from '@material-ui/icons/AccountCircle';
import MenuIcon from '@material-ui/icons/Menu';
import { NavLogo } from './NavLogo';

const SETTINGS = 'page:user-settings';

export function Nav({ navItems }: NavContentComponentProps) {
  const pages = navItems.withComponent(item => (
    <SidebarItem
      key={item.node.spec.id}
      icon={() => item.icon}
      to={item.href}
      text={item.title}
    />
  ));
  const settings = navItems.take(SETTINGS);
  return (
    <Sidebar>
      <NavLogo />
      <SidebarDivider />
      <SidebarGroup label="Menu" icon={<MenuIcon />}>
        {pages.take('page:platform-ledger')}
        {pages.take('page:catalog')}
        <SidebarScrollWrapper>
          {pages.rest({ sortBy: 'title' })}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      {settings && (
        <SidebarGroup
          label="Settings"
          icon={<AccountCircleIcon />}
          to={settings.href}
        >
          <SidebarItem
            icon={AccountCircleIcon}
            to={settings.href}
            text={settings.title}
          />
        </SidebarGroup>
      )}
    </Sidebar>
  );
}
