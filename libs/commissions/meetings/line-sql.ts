/** The words of a line `l` of meeting `m`: those of its task `t`, until the notes are published as they then were. */
export const TEXT = `case when t.id is null or m.state = 'published' or char_length(l.text) > 200 then l.text else t.title end`;

/** Who holds the task `t`, as `h`: their names, and the one a line says. */
export const HOLDERS = `left join lateral (
    select string_agg(p.display_name, ', ' order by p.sort_name) as names,
      coalesce((array_agg(p.id) filter (where p.id = l.owner_id))[1], (array_agg(p.id order by p.sort_name))[1]) as id
    from task_assignee g join person p on p.association_id = g.association_id and p.id = g.person_id
    where g.association_id = t.association_id and g.task_id = t.id and g.until is null) h on true`;
