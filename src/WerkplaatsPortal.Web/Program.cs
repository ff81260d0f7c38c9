using WerkplaatsPortal.Data;
using WerkplaatsPortal.Web.Commands;
using WerkplaatsPortal.Web.Demo;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared;

try
{
    var asked = CommandLine.Read(args);
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = [.. asked.Settings],
        ContentRootPath = ContentRoot.Find(args),
    });
    builder.CheckSettings();
    builder.AddLogging(quiet: asked.IsCommand);
    builder.AddServer();
    builder.Services.AddPortalData(builder.Configuration);
    builder.AddSecurity();
    builder.AddMail();
    builder.AddPages();
    builder.Services.AddCommands();
    builder.Services.AddDemo();

    await using var app = builder.Build();
    if (asked.IsCommand)
        return await app.RunCommandAsync(asked);

    await app.PrepareDatabaseAsync();
    app.UsePortal();
    await app.ServeAsync();
    return 0;
}
catch (Exception wrong) when (wrong is WrongSetting or CommandFailure)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}
