# What only matters to those who work on blijvend itself: warnings, compiler cache, one default build type.
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")  # -O3 gains nothing here and takes half as long again to build
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_compile_options(-Wall -Wextra -Wpedantic)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)  # a tenth of the time went into collecting garbage
    add_compile_options(--param=ggc-min-heapsize=400000 --param=ggc-min-expand=200)
endif()

# What `make lint` asks is whether clang accepts every file, in the very setting in which it would compile it: no
# code is generated, and a library or program is an empty file.
option(BLIJVEND_ONLY_CHECK "Read every file with clang, generate no code" OFF)
if(BLIJVEND_ONLY_CHECK)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PROJECT_SOURCE_DIR}/cmake/only_check.sh)
    foreach(made IN ITEMS ARCHIVE_CREATE LINK_EXECUTABLE CREATE_SHARED_MODULE)
        set(CMAKE_CXX_${made} "<CMAKE_COMMAND> -E touch <TARGET>")
    endforeach()
    set(CMAKE_CXX_ARCHIVE_FINISH "")
endif()
