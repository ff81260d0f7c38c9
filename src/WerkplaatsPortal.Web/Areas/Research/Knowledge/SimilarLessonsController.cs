using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>What stands in a form for a lesson while it is typed.</summary>
public sealed class TypedLesson
{
    public string? Title { get; set; }

    public string? Learned { get; set; }

    public string? Practice { get; set; }

    public List<string> Conditions { get; set; } = [];
}

/// <summary>Lessons that look like one that is being written down: a small list for below the title.</summary>
[LeadsStudio, Route("onderzoek/{studio}/gelijkende-lessen")]
public sealed class SimilarLessonsController(PortalDbContext db, SimilarLessons similar) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] TypedLesson typed, SocialIssue issue, Reader reader, CancellationToken cancel)
    {
        var practice = string.IsNullOrEmpty(typed.Practice)
            ? (Guid?)null
            : await db.Practices.Where(each => each.IssueId == issue.Id && each.Slug == typed.Practice)
                .Select(each => (Guid?)each.Id).SingleOrDefaultAsync(cancel);
        var sketch = new LessonSketch(
            null, typed.Title, typed.Learned, Conditions.Vocabulary.SetOf(typed.Conditions), practice);
        return PartialView("_SimilarToTyped", await similar.ToAsync(sketch, reader, cancel));
    }
}
