using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research;

/// <summary>Two people in one thing.</summary>
internal static class FormVersions
{
    /// <summary>Refuses the save when somebody saved after this form was shown. A form that says no version saves over it.</summary>
    public static void ExpectVersionOf(this PortalDbContext db, Form form, Entity entity)
    {
        if (form.Version is { } version)
            db.ExpectVersion(entity, version);
    }
}
