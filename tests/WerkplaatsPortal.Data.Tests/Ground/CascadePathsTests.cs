using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing.SqlServer;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Ground;

public class CascadePathsTests
{
    [Fact]
    public void Two_paths_to_one_table_are_both_named()
    {
        var fault = Assert.Single(FaultsOf(model =>
        {
            model.Refer("Studio", "Seat", DeleteBehavior.Cascade);
            model.Refer("Studio", "Question", DeleteBehavior.Cascade);
            model.Refer("Seat", "Answer", DeleteBehavior.Cascade);
            model.Refer("Question", "Answer", DeleteBehavior.SetNull);
        }));

        Assert.Contains("from Studio to Answer", fault, StringComparison.Ordinal);
        Assert.Contains("Studio → Seat (StudioId) → Answer (SeatId)", fault, StringComparison.Ordinal);
        Assert.Contains("Studio → Question (StudioId) → Answer (QuestionId)", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_keys_between_the_same_two_tables_are_two_paths()
    {
        var fault = Assert.Single(FaultsOf(model =>
        {
            model.Refer("Lesson", "Link", DeleteBehavior.Cascade, "FromId");
            model.Refer("Lesson", "Link", DeleteBehavior.Cascade, "ToId");
        }));

        Assert.Contains("Lesson → Link (FromId) and Lesson → Link (ToId)", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DeleteBehavior.Cascade)]
    [InlineData(DeleteBehavior.SetNull)]
    public void A_table_that_cascades_to_itself_is_a_circle(DeleteBehavior behavior)
    {
        Assert.Equal(["Circle of cascades: Issue → Issue (IssueId)"], FaultsOf(model => model.Refer("Issue", "Issue", behavior)));
    }

    [Fact]
    public void A_circle_is_told_once_also_when_another_table_leads_to_it()
    {
        var fault = Assert.Single(FaultsOf(model =>
        {
            model.Refer("Partner", "Lesson", DeleteBehavior.Cascade);
            model.Refer("Lesson", "Insight", DeleteBehavior.Cascade);
            model.Refer("Insight", "Lesson", DeleteBehavior.Cascade);
        }), text => text.StartsWith("Circle", StringComparison.Ordinal));

        Assert.Equal("Circle of cascades: Insight → Lesson (InsightId) → Insight (LessonId)", fault);
    }

    [Fact]
    public void A_second_path_that_does_not_cascade_is_fine()
    {
        Assert.Empty(FaultsOf(model =>
        {
            model.Refer("Studio", "Seat", DeleteBehavior.Cascade);
            model.Refer("Studio", "Question", DeleteBehavior.Cascade);
            model.Refer("Seat", "Answer", DeleteBehavior.Cascade);
            model.Refer("Question", "Answer", DeleteBehavior.Restrict);
            model.Refer("Lesson", "Link", DeleteBehavior.Cascade, "FromId");
            model.Refer("Lesson", "Link", DeleteBehavior.ClientCascade, "ToId");
        }));
    }

    private static IReadOnlyList<string> FaultsOf(Action<ModelBuilder> build) => CascadePaths.Faults(SqlServerModel.Of(build));
}
