/** The look until 2017: tabs across the top, menu groups at the lower left (clienttrack-ui.md A2). */
export const oldSkin = `
.OldSkin{font-family:Tahoma,Verdana,sans-serif}
.OldSkin .TopBar{background:#e4e9ee;color:#223;border-bottom:1px solid #9fb0bf}
.OldSkin .Columns{display:grid;grid-template-columns:190px 1fr;grid-template-rows:auto 1fr}
.OldSkin .Rail{grid-column:1/-1;flex-direction:row;width:auto;height:auto;display:flex;padding:4px 8px 0;gap:2px}
.OldSkin .Rail button{width:auto;flex-direction:row;border:1px solid #9fb0bf;border-bottom:0;border-radius:4px 4px 0 0;padding:4px 14px}
.OldSkin .Rail{background:#cfd9e2}.OldSkin .Rail button{color:#223}.OldSkin .SettingName{color:#46535d}
.OldSkin .Menu{align-self:end}.OldSkin .TitleBar{background:#dfe7ee;color:#223;border-bottom:1px solid #9fb0bf}
.OldSkin .CommandButton{background:#eef2f5;color:#223;border:1px solid #9fb0bf;border-radius:0}
`;
