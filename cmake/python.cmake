# The module blijvend._core, for the wheel only: `pip install .` installs the component `python`.
find_package(Python 3.11 REQUIRED COMPONENTS Interpreter Development.Module)
find_package(pybind11 3 CONFIG REQUIRED)

file(GLOB_RECURSE binding_sources CONFIGURE_DEPENDS bindings/*.cpp)
pybind11_add_module(_core MODULE NO_EXTRAS ${binding_sources})
target_link_libraries(_core PRIVATE blijvend::blijvend)
target_include_directories(_core PRIVATE bindings)
install(TARGETS _core LIBRARY DESTINATION blijvend COMPONENT python)
set_target_properties(_core PROPERTIES CXX_CLANG_TIDY "")
