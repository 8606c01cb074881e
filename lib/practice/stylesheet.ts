/** Dark slate bars, a thin bright rule under them, hairlines, Roboto or what stands in for it: as in published screenshots. */
export const stylesheet = `
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{font:13px/1.45 Roboto,"Helvetica Neue",Arial,sans-serif;color:#2b343b;background:#fff}
h1,h2,p{margin:0}
button,input,select,textarea{font:inherit;color:inherit}
:focus-visible{outline:2px solid #1e88d2;outline-offset:1px}
.form-control{border:1px solid #b9c2c9;border-radius:2px;background:#fff;padding:4px 6px;height:28px;min-width:0}
.form-control:focus{border-color:#1e88d2;outline:0;box-shadow:0 0 0 2px #cfe6f7}
textarea.form-control{height:auto;width:420px;max-width:100%}
/* shell */
.Shell{display:flex;flex-direction:column;overflow:hidden}
.TopBar{display:flex;align-items:center;gap:16px;height:48px;padding:0 14px;background:linear-gradient(#3b4a55,#2c3942);color:#fff;border-bottom:3px solid #1e9be0;flex:none}
.Brand{font-size:20px;font-weight:300;letter-spacing:.2px}.Brand b{font-weight:600;color:#6cc4f5}
.EnvironmentName{background:#f3c23c;color:#3a2d00;font-weight:600;font-size:12px;padding:3px 10px;border-radius:2px;white-space:nowrap}
#GlobalSearch{display:flex;margin-left:auto}#GlobalSearch .form-control{width:170px;color:#2b343b;border-radius:2px 0 0 2px}
.Settings{display:flex;flex-direction:column;font-size:11px;line-height:1.35;white-space:nowrap}.SettingName{color:#a9bac6}
.UserBadge{width:28px;height:28px;border-radius:50%;background:#1e88d2;text-align:center;line-height:28px;font-weight:600}
.Columns{display:flex;flex:1;min-height:0}
.Rail{width:68px;background:#2c3942;flex:none;padding-top:6px}
.Rail button{display:block;width:100%;border:0;border-left:3px solid transparent;background:none;color:#c6d2da;padding:9px 0 8px;font-size:11px;cursor:pointer}
.Rail button:hover{background:#374650;color:#fff}.Rail button.Active{background:#3f505c;border-left-color:#1e9be0;color:#fff}
.Rail i{display:block;width:20px;height:20px;margin:0 auto 3px;background:currentColor}
.HomeIcon{clip-path:polygon(50% 6%,98% 50%,84% 50%,84% 94%,58% 94%,58% 64%,42% 64%,42% 94%,16% 94%,16% 50%,2% 50%)}
.ClientsIcon{clip-path:path("M10 1a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM1 19c0-6 4-8 9-8s9 2 9 8z")}
.Menu{width:190px;background:#f2f5f7;border-right:1px solid #d3dbe0;flex:none;overflow:auto;padding-top:6px}
.MenuGroupTitle{display:flex;align-items:center;gap:7px;width:100%;border:0;background:none;text-align:left;padding:8px 10px;font-weight:600;font-size:12.5px;white-space:nowrap;cursor:pointer}
.MenuGroupTitle::after{content:"›";margin-left:auto;transform:rotate(90deg);color:#6c7a84}.Closed .MenuGroupTitle::after{transform:none}.Closed ul{display:none}
.Folder{width:15px;height:11px;background:#e0ae3f;clip-path:polygon(0 0,40% 0,50% 18%,100% 18%,100% 100%,0 100%)}
.MenuGroup ul{list-style:none;margin:0 0 6px;padding:0}
.MenuOption{display:block;width:100%;border:0;background:none;text-align:left;padding:6px 10px 6px 32px;cursor:pointer;color:#1b5e8c}.MenuOption:hover{background:#dfeaf2}
.Work{display:flex;flex-direction:column;flex:1;min-width:0}
.EntityInfo{display:flex;align-items:center;gap:22px;min-height:38px;padding:0 14px;background:#fff;border-bottom:1px solid #d3dbe0;flex:none}
.NoEntity .entity-info-item,.NoEntity .PersonIcon{visibility:hidden}
.PersonIcon{width:20px;height:20px;background:#8b9aa5;clip-path:path("M10 1a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM1 19c0-6 4-8 9-8s9 2 9 8z")}
.entity-info-label{color:#6c7a84;font-size:11px;margin-right:6px}.entity-info-value{font-weight:600}
.WorkflowBar{display:flex;align-items:center;gap:12px;padding:5px 14px;background:#e8eef2;border-bottom:1px solid #d3dbe0;flex:none}
#WorkflowTitle{font-weight:600;white-space:nowrap}
#WorkflowSteps{display:flex;flex-wrap:wrap;gap:3px;list-style:none;margin:0;padding:0;font-size:11px}
#WorkflowSteps li{padding:2px 6px;background:#d2dce3;color:#4a5963;white-space:nowrap;border-radius:2px}
#WorkflowSteps .Done{background:#b5d3b4;color:#214a20}#WorkflowSteps .Current{background:#1e88d2;color:#fff;font-weight:600}
.workflow-controls{margin-left:auto}.workflow-controls button,.CloseBox{border:0;background:#c23b32;color:#fff;width:22px;height:22px;border-radius:2px;cursor:pointer;line-height:1;padding:0}
.Workspace{flex:1;min-height:0}.Workspace iframe{width:100%;height:100%;border:0;display:block}
.HomePage{padding:20px 24px}.HomePage h1{font-size:20px;font-weight:400;margin-bottom:8px}.HomePage h2{font-size:14px;margin:18px 0 4px}
.Underlay{display:none}
.DialogFrame{position:fixed;left:calc(50% - 190px);top:120px;width:380px;height:168px;border:1px solid #2c3942;box-shadow:0 6px 24px #0006;background:#fff}
.DialogTitle{display:flex;justify-content:space-between;align-items:center;background:linear-gradient(#3b4a55,#2c3942);color:#fff;border-bottom:3px solid #1e9be0;padding:6px 10px;font-weight:600}
.Dialog p{padding:16px 12px}
/* content */
.TitleBar{display:flex;align-items:center;justify-content:space-between;background:linear-gradient(#3b4a55,#2c3942);color:#fff;border-bottom:2px solid #1e9be0;padding:7px 14px}
.FormTitle{font-size:15px;font-weight:500}
.Reconstructed{font-size:10px;color:#c6d2da;border:1px dashed #7f909b;padding:1px 7px;border-radius:2px}
.FormBody{padding:10px 14px 2px}
.FormPage{border-collapse:collapse;width:100%}
.FormPage td{border-bottom:1px solid #e6ebee;padding:5px 6px;vertical-align:middle}
.LabelStyle{width:250px;text-align:right;color:#44525c}.FieldStyle{text-align:left}
.SectionStyle{padding-top:14px!important;border-bottom:1px solid #1e9be0!important}
.SectionTitle{font-size:13.5px;font-weight:600;color:#1b5e8c}#GridPlace .SectionTitle,.Results .SectionTitle{margin:16px 0 6px}
.SectionHelp,.Hint,.NoResults{color:#6c7a84;font-size:12px;margin-top:2px}
.RequiredMarker{color:#c2231a;font-weight:700;margin-left:3px}
.HelpIcon{display:inline-block;width:15px;height:15px;line-height:15px;border-radius:50%;background:#1e88d2;color:#fff;font:700 11px/15px Arial;text-align:center;margin-left:7px;cursor:help;font-style:normal}
.ValidationMessage{color:#b3261e;font-size:12px}.ValidationMessage:not(:empty){display:block;margin-top:2px}
.ValidationSummary{margin:10px 14px 0;padding:7px 10px;border:1px solid #dba6a2;background:#fdf0ef;color:#8c1d16}
.input-group{display:inline-flex}.input-group .form-control{border-radius:2px 0 0 2px}.DateField .form-control{width:98px}
.input-group-addon,.FindButton{border:1px solid #b9c2c9;border-left:0;background:#eef2f4;width:28px;height:28px;padding:0;display:inline-flex;align-items:center;justify-content:center;border-radius:0 2px 2px 0}
.FindButton{cursor:pointer}
.CalendarIcon{width:13px;height:12px;border:1.5px solid #55646e;border-top-width:4px;border-radius:1px}
.FindIcon{width:9px;height:9px;border:2px solid #55646e;border-radius:50%;position:relative}.FindIcon::after{content:"";position:absolute;width:2px;height:6px;background:#55646e;left:7px;top:5px;transform:rotate(-45deg)}
.RadioList .ListItem{display:inline-flex;align-items:center;margin-right:16px}.MultiSaveList .ListItem{display:flex;align-items:center;padding:1px 0}
.ListItem input{margin:0 6px 0 0}
.GridScroll{overflow-x:auto;border:1px solid #d3dbe0}
.ResultSet{border-collapse:collapse;width:100%;font-size:12.5px}
.ResultSet thead th{background:#e8eef2;text-align:left;vertical-align:bottom;font-weight:600;padding:6px 8px;border-bottom:1px solid #b9c8d2;line-height:1.25}
.ResultSet td,.ResultSet tbody th{border-bottom:1px solid #e6ebee;padding:5px 8px;text-align:left;font-weight:400;white-space:nowrap}
.ResultSet tbody th{font-weight:600}.EditGrid select.form-control{max-width:215px}.EditGrid input.form-control{width:122px}.EditGrid .DateField .form-control{width:94px}
.EditGrid .NewLine td:last-child input.form-control{width:170px}
.NewLine{background:#fbfcfd}.ResultRow{cursor:pointer}.ResultRow:hover td{background:#eaf4fb}.ResultSet a,.ZoneChrome a{color:#1b6ca8}
.Results{padding-bottom:6px}
.ButtonBar{padding:12px 14px;display:flex;gap:8px}
.CommandButton{border:1px solid #25313a;background:linear-gradient(#51626e,#33424c);color:#fff;padding:5px 16px;border-radius:3px;cursor:pointer;min-width:86px}
.CommandButton:hover{background:linear-gradient(#5d707d,#3d4e59)}
.SaveIcon::before{content:"✓";margin-right:8px;color:#8fd3ff;font-weight:700}.BackIcon::before{content:"‹";margin-right:8px;color:#8fd3ff;font-weight:700}
.Evaluating{cursor:progress}
/* dashboard */
.Zones{display:grid;grid-template-columns:1fr 1fr;gap:12px;padding:12px 14px}.ZoneTopRow_0,.ZoneBottomRow_0{grid-column:1/-1}
.ZoneChrome{border-collapse:collapse;width:100%;border:1px solid #d3dbe0;height:fit-content}.Header{background:#e8eef2;border-bottom:2px solid #1e9be0;padding:6px 10px;font-weight:600}
.Header a{text-decoration:none;color:#2b343b}.ZoneBody{padding:6px 10px}.ZoneBody .ResultSet td{white-space:normal}.ZoneBody .LabelStyle{width:110px}
@media (max-width:760px){.Zones{grid-template-columns:1fr}}
/* login */
.LoginPage{display:flex;align-items:center;justify-content:center;background:#e8eef2}
.LoginBox{width:340px;background:#fff;border:1px solid #c6d2da;border-top:4px solid #1e9be0;padding:22px 26px}.LoginBox .Brand{color:#2c3942;font-size:26px}
.LoginBox .EnvironmentName{margin:8px 0 14px;white-space:normal}.LoginBox label{display:block;margin:8px 0 3px}.LoginBox .form-control{width:100%}.LoginBox .CommandButton{margin-top:14px;width:100%}.LoginBox .Hint{margin-top:12px}
/* lists, menus, settings, dialogs */
.ListButtons{padding-bottom:0}.AddIcon::before{content:"+";margin-right:8px;color:#8fd3ff;font-weight:700}
.ActionCell{width:34px;text-align:center!important}.action-menu{border:1px solid #b9c2c9;background:#eef2f4;border-radius:2px;width:24px;height:22px;padding:0;cursor:pointer;color:#1b6ca8;font-weight:700}
.ActionMenu{position:absolute;z-index:5;min-width:210px;background:#fff;border:1px solid #2c3942;box-shadow:0 4px 14px #0005;padding:4px 0}
.ActionMenu a{display:block;padding:6px 12px;color:#1b5e8c;text-decoration:none}.ActionMenu a:hover{background:#dfeaf2}
.gbHead td{background:#f2f5f7!important;font-weight:600}.ClosedGroup{display:none}
.UserBadge{border:0;color:#fff;padding:0;cursor:pointer}
.SettingsSidebar{position:fixed;right:0;top:48px;bottom:0;width:270px;background:#fff;border-left:1px solid #2c3942;box-shadow:-4px 0 14px #0003;padding:16px;z-index:6}
.SettingsSidebar[hidden]{display:none}.SettingsSidebar h2{font-size:15px}.SettingsSidebar label{display:block;margin:12px 0 3px}.SettingsSidebar .form-control{width:100%}.SettingsSidebar .CommandButton{margin-top:16px}
.HousingIcon{clip-path:polygon(50% 10%,95% 45%,95% 95%,5% 95%,5% 45%)}.SupportIcon{clip-path:circle(45%)}.ReportsIcon{clip-path:polygon(10% 90%,10% 50%,32% 50%,32% 90%,39% 90%,39% 20%,61% 20%,61% 90%,68% 90%,68% 40%,90% 40%,90% 90%)}
.LargeDialog{left:calc(50% - 340px);top:90px;width:680px;height:460px}
.Dialog .DialogBody{padding:12px;overflow:auto}.Dialog .DialogBody p{padding:4px 0}.Dialog .FormPage .LabelStyle{width:150px}
.DialogTitle .Reconstructed{margin-left:auto;margin-right:12px;font-weight:400}
.MenuGroupTitle{white-space:normal;line-height:1.25;padding:8px 6px;gap:5px;font-size:12px}.Content>.NoResults{padding:12px 14px}.Folder{flex:none}
`;
