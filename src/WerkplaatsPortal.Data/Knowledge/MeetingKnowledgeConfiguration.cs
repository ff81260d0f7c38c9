using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

internal sealed class MeetingKnowledgeConfiguration
    : IEntityTypeConfiguration<TabledLesson>, IEntityTypeConfiguration<TabledInsight>,
        IEntityTypeConfiguration<MeetingLesson>, IEntityTypeConfiguration<MeetingInsight>
{
    public void Configure(EntityTypeBuilder<TabledLesson> builder)
    {
        builder.ToTable("TabledLessons");
        builder.HasKey(each => new { each.AgendaItemId, each.LessonId });
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(each => each.AgendaItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(each => each.LessonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TabledInsight> builder)
    {
        builder.ToTable("TabledInsights");
        builder.HasKey(each => new { each.AgendaItemId, each.InsightId });
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(each => each.AgendaItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Insight>().WithMany().HasForeignKey(each => each.InsightId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingLesson> builder)
    {
        builder.ToTable("MeetingLessons");
        builder.HasKey(each => new { each.MeetingId, each.LessonId });
        builder.HasOne<ArenaMeeting>().WithMany().HasForeignKey(each => each.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(each => each.LessonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingInsight> builder)
    {
        builder.ToTable("MeetingInsights");
        builder.HasKey(each => new { each.MeetingId, each.InsightId });
        builder.HasOne<ArenaMeeting>().WithMany().HasForeignKey(each => each.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Insight>().WithMany().HasForeignKey(each => each.InsightId).OnDelete(DeleteBehavior.Restrict);
    }
}
