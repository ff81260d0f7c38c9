using WerkplaatsPortal.Web.Shared;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddFace();

var app = builder.Build();
app.UseFace();
app.MapStaticAssets();
app.MapControllers().WithStaticAssets();
app.Run();
