#pragma once

// The places of the settings sheet's parts: columns, pages, and values beside or below their names. They do not depend
// on the values, so nothing jumps when a value changes.

#include "scene/parts/draw_context.hpp"

#include <string>

namespace unknot {

/// The sizes in pixels that all parts of the sheet share.
struct SheetSizes {
    double margin = 0;
    double gap = 0;     ///< Between rows, and between the two targets of a row.
    double padding = 0; ///< Inside a row.
    double target = 0;  ///< Height of a target.
    double targetWidth = 0;
    double title = 0, name = 0, value = 0, foot = 0; ///< Of text.
};
SheetSizes sheetSizes(const DrawContext& context);

struct SheetLayout {
    SheetSizes sizes;
    Box title, back;
    Box rows; ///< All rows together.
    int columns = 1;
    bool stacked = false; ///< The values are below their names.
    double nameWidth = 0; ///< Of the widest name, if values are beside their names.
    int perPage = 1;
    int pages = 1;
    Size row;
    Box foot;           ///< For words.
    Box previous, next; ///< The targets that turn pages; empty with a single page.
};

/// `footWords` are the words at the foot.
SheetLayout sheetLayout(const DrawContext& context, Size size, const std::string& footWords);

/// The first row of a page, from 0. The pages share the rows evenly; earlier pages have the extra rows. Also defined
/// for the page behind the last.
int firstRow(const SheetLayout& layout, int page);

/// The row's place on its page.
Box rowPlace(const SheetLayout& layout, int row);

/// The width of the bars that show a level, in pixels.
double barsWidth(const SheetSizes& sizes);

} // namespace unknot
