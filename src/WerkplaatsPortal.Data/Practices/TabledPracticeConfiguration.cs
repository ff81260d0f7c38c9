using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Practices;

internal sealed class TabledPracticeConfiguration : IEntityTypeConfiguration<TabledPractice>
{
    public void Configure(EntityTypeBuilder<TabledPractice> builder)
    {
        builder.ToTable("TabledPractices");
        builder.HasKey(each => new { each.AgendaItemId, each.PracticeId });
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(each => each.AgendaItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<LearningPractice>().WithMany().HasForeignKey(each => each.PracticeId).OnDelete(DeleteBehavior.Restrict);
    }
}
